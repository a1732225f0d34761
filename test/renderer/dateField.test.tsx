import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { describe, expect, it } from 'vitest'
import { DateField } from '../../src-renderer/components/DateField.tsx'
import { TimeField } from '../../src-renderer/components/TimeField.tsx'

function DateOfBirth({ start, meant = [] }: { start: string | null; meant?: (string | null)[] }) {
  const [date, setDateOnly] = useState(start)
  const setDate = (next: string | null) => {
    meant.push(next)
    setDateOnly(next)
  }
  return (
    <I18nProvider locale="en-GB">
      <DateField label="Date of birth" value={date} onChange={setDate} />
      <output>{date ?? 'no date'}</output>
    </I18nProvider>
  )
}

function Arrival() {
  const [time, setTime] = useState<string | null>(null)
  return (
    <I18nProvider locale="en-GB">
      <TimeField label="Arrived" value={time} onChange={setTime} />
      <output>{time ?? 'no time'}</output>
    </I18nProvider>
  )
}

describe('a date field', () => {
  it('sends the form that it is in with Enter, with the date that was just typed', async () => {
    const sent: string[] = []
    function Line() {
      const [date, setDate] = useState<string | null>(null)
      return (
        <I18nProvider locale="en-GB">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              sent.push(date ?? 'no date')
            }}
          >
            <DateField label="Date of birth" value={date} onChange={setDate} />
          </form>
        </I18nProvider>
      )
    }
    render(<Line />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }))
    await userEvent.keyboard('03122026{Enter}')
    expect(sent).toEqual(['2026-12-03'])
    await userEvent.keyboard('{Backspace}{Backspace}{Enter}')
    expect(sent).toHaveLength(1)
    expect(screen.getByText(/all four digits/)).toBeVisible()
  })

  it('takes the day first, then the month, whatever the laptop thinks', async () => {
    render(<DateOfBirth start={null} />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }))
    await userEvent.keyboard('03122026')
    expect(screen.getByRole('status')).toHaveTextContent('2026-12-03')
  })

  it('says only the date that was meant, and not the years 2, 20 and 202 on the way to it', async () => {
    const meant: (string | null)[] = []
    render(<DateOfBirth start={null} meant={meant} />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }))
    await userEvent.keyboard('03122026')
    await userEvent.tab()
    expect(meant).toEqual(['2026-12-03'])
  })

  it('says a corrected day once, when the field is left', async () => {
    const meant: (string | null)[] = []
    render(<DateOfBirth start="2026-12-03" meant={meant} />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }))
    await userEvent.keyboard('14')
    expect(meant).toEqual([])
    await userEvent.click(document.body)
    expect(meant).toEqual(['2026-12-14'])
  })

  it('does not guess at a year of two digits', async () => {
    const meant: (string | null)[] = []
    render(<DateOfBirth start={null} meant={meant} />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }))
    await userEvent.keyboard('031226')
    await userEvent.click(document.body)
    expect(meant).toEqual([])
    expect(screen.getByText(/all four digits/)).toBeVisible()
  })

  it('shows 3 December as 03/12/2026', () => {
    render(<DateOfBirth start="2026-12-03" />)
    expect(screen.getByRole('group', { name: 'Date of birth' })).toHaveTextContent('03/12/2026')
  })

  it('is empty again when all of it is removed', async () => {
    render(<DateOfBirth start="2026-12-03" />)
    for (const part of [/year/, /month/, /day/]) {
      await userEvent.click(screen.getByRole('spinbutton', { name: part }))
      await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}')
    }
    await userEvent.click(document.body)
    expect(screen.getByRole('status')).toHaveTextContent('no date')
  })
})

describe('a time field', () => {
  it('takes hours and minutes of the 24-hour clock', async () => {
    render(<Arrival />)
    await userEvent.click(screen.getByRole('spinbutton', { name: /hour/ }))
    await userEvent.keyboard('1405')
    await userEvent.click(document.body)
    expect(screen.getByRole('status')).toHaveTextContent('14:05')
  })
})
