import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ComboBox } from '../../src-renderer/components/ComboBox.tsx'

const people = [
  { id: 'kerry', title: 'Kerry Reed' },
  { id: 'pat', title: 'Patricia Reed' },
  { id: 'lee', title: 'Lee Marsh' },
]

function Who({ opensOnFocus = false }: { opensOnFocus?: boolean }) {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <ComboBox label="Who" options={people} value={value} onChange={setValue} opensOnFocus={opensOnFocus} />
      <button type="button">Next</button>
      <output>{value ?? 'nobody'}</output>
    </>
  )
}

const list = () => screen.queryByRole('listbox')

describe('a combo box', () => {
  it('stays closed when somebody comes by with Tab, and opens by typing, an arrow or a press', async () => {
    const user = userEvent.setup()
    render(<Who />)
    await user.tab()
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(list()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(list()).toBeVisible()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('combobox'))
    expect(screen.getAllByRole('option')).toHaveLength(3)
  })

  it.each(['{Enter}', '{Tab}'])('takes the first match of a few letters with %s', async (key) => {
    const user = userEvent.setup()
    render(<Who />)
    await user.tab()
    await user.keyboard('le')
    await user.keyboard(key)
    expect(screen.getByRole('status')).toHaveTextContent('lee')
    expect(list()).toBeNull()
  })

  it('opens on focus where that is asked for', async () => {
    const user = userEvent.setup()
    render(<Who opensOnFocus />)
    await user.tab()
    expect(list()).toBeVisible()
  })
})
