import { pageSize } from './definition.ts'

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
