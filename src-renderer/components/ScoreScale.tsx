import { type KeyboardEvent, memo, useRef } from 'react'

const scores = Array.from({ length: 11 }, (_, score) => score)

/** A 0 typed so soon after a 1 makes it a 10. Milliseconds. */
const timeForTen = 600

export interface ScoreScaleProps {
  /** Whose score on what: "Where is Amber on the scale, in Nan Pat's view". */
  label: string
  value: number | null
  /** Null when it has been cleared. */
  onChange: (score: number | null) => void
  isDisabled?: boolean
}

/**
 * 0 to 10 as a row of buttons. One tab stop; arrows move, Home and End go to the ends, a digit is typed directly,
 * Backspace clears. A radiogroup of buttons, because hidden radio inputs make a long page slow to paint.
 */
export const ScoreScale = memo(function ScoreScale({
  label,
  value,
  onChange,
  isDisabled = false,
}: ScoreScaleProps) {
  const group = useRef<HTMLDivElement>(null)
  const lastDigit = useRef({ digit: -1, at: 0 })

  function choose(score: number) {
    onChange(score)
    const button = group.current?.children[score]
    if (button instanceof HTMLElement) button.focus()
  }

  function chooseDigit(digit: number) {
    const now = performance.now()
    const isTen = digit === 0 && lastDigit.current.digit === 1 && now - lastDigit.current.at < timeForTen
    lastDigit.current = { digit, at: now }
    choose(isTen ? 10 : digit)
  }

  function keyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isDisabled) return
    const { key } = event
    if (key === 'ArrowRight' || key === 'ArrowUp') choose(Math.min(10, (value ?? -1) + 1))
    else if (key === 'ArrowLeft' || key === 'ArrowDown') choose(Math.max(0, (value ?? 11) - 1))
    else if (key === 'Home') choose(0)
    else if (key === 'End') choose(10)
    else if (key === 'Backspace' || key === 'Delete') onChange(null)
    else if (/^\d$/.test(key)) chooseDigit(Number(key))
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      className="score-scale"
      onKeyDown={keyDown}
      tabIndex={-1}
    >
      {scores.map((score) => (
        // biome-ignore lint/a11y/useSemanticElements: hidden radio inputs make a long page slow to paint
        <button
          key={score}
          type="button"
          role="radio"
          aria-checked={value === score}
          tabIndex={score === (value ?? 0) ? 0 : -1}
          disabled={isDisabled}
          onClick={() => choose(score)}
        >
          {score}
        </button>
      ))}
    </div>
  )
})
