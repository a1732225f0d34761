import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ScoreScale } from '../../src-renderer/components/ScoreScale.tsx'

function NansScore({ start = null }: { start?: number | null }) {
  const [score, setScore] = useState<number | null>(start)
  return (
    <>
      <ScoreScale label="Where Nan Pat is on the scale" value={score} onChange={setScore} />
      <output>{score ?? 'no score'}</output>
    </>
  )
}

const shown = () => screen.getByRole('status').textContent

describe('the scale from 0 to 10', () => {
  it('is one tab stop', async () => {
    render(<NansScore />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: '0' })).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('takes a digit as it is typed, and 1 and 0 as 10', async () => {
    render(<NansScore />)
    await userEvent.tab()
    await userEvent.keyboard('7')
    expect(shown()).toBe('7')
    await userEvent.keyboard('1')
    expect(shown()).toBe('1')
    await userEvent.keyboard('0')
    expect(shown()).toBe('10')
    expect(screen.getByRole('radio', { name: '10' })).toHaveFocus()
  })

  it('takes a 0 some time after a 1 as 0', async () => {
    render(<NansScore />)
    await userEvent.tab()
    await userEvent.keyboard('1')
    await new Promise((resolve) => setTimeout(resolve, 700))
    await userEvent.keyboard('0')
    expect(shown()).toBe('0')
  })

  it('moves by arrows and stops at both ends', async () => {
    render(<NansScore start={9} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(shown()).toBe('10')
    await userEvent.keyboard('{ArrowLeft}')
    expect(shown()).toBe('9')
    await userEvent.keyboard('{Home}{ArrowLeft}')
    expect(shown()).toBe('0')
    await userEvent.keyboard('{End}')
    expect(shown()).toBe('10')
  })

  it('clears with Backspace, and shows what is chosen to everybody', async () => {
    render(<NansScore start={6} />)
    expect(screen.getByRole('radio', { name: '6' })).toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard('{Backspace}')
    expect(shown()).toBe('no score')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })
})
