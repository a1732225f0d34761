import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: ReactNode
  /** `primary` for the one thing to do next, `quiet` for everything else, `bare` inside rows and bars. */
  look?: 'primary' | 'quiet' | 'bare'
  /** `small` looks 36 px high and takes presses as far as 44 px. */
  size?: 'small' | 'normal' | 'big'
  ref?: Ref<HTMLButtonElement>
}

/** A button. Says what it does in a verb; an icon alone needs an `aria-label`. */
export function Button({ look = 'quiet', size = 'normal', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button ${look} ${size}`}>
      {children}
    </AriaButton>
  )
}
