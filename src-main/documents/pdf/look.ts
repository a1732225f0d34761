import { pageSize } from './definition.ts'

/** The inks of the app on white paper. Each is dark enough to be read when printed in black and white. */
export const ink = {
  text: '#1c2a2b',
  accent: '#12545a',
  grey: '#4a5a5a',
  voice: '#8a5200',
  warning: '#9c2f12',
  rule: '#b1b4b6',
  edge: '#76837f',
  paper: '#f7f4ec',
} as const

/** Ordinary text, or large print: 18 point all through, with what does not fit side by side put one below the other. */
export type BaseSize = 12 | 18

export interface Look {
  readonly size: BaseSize
  readonly isLarge: boolean
  /** A length that is right at 12 point, made right for this size. */
  readonly pt: (length: number) => number
}

export function lookAt(size: BaseSize): Look {
  return { size, isLarge: size > 12, pt: (length) => (length * size) / 12 }
}

export const sideMargin = 51

/** The width of the content, in points. */
export const contentWidth = pageSize.width - 2 * sideMargin
