import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConferenceFrame } from '../../src-renderer/frame/ConferenceFrame.tsx'
import { matching } from '../../src-renderer/frame/find/matching.ts'
import { useConferenceStore } from '../../src-renderer/store/hooks.ts'
import { renderWithConference } from './support.tsx'

function Frame() {
  return <ConferenceFrame store={useConferenceStore()} />
}

const press = (keys: string) => userEvent.keyboard(keys)

describe('going anywhere by a few letters', () => {
  beforeAll(() => {
    // jsdom draws nothing, so it cannot say what can be seen.
    Element.prototype.checkVisibility ??= () => true
    Element.prototype.scrollIntoView ??= () => undefined
  })

  it('goes to a tab of the screen under its own name', async () => {
    await renderWithConference(<Frame />)
    await press('{Control>}k{/Control}')
    expect(screen.getByRole('dialog', { name: 'Go to' })).toBeVisible()
    await press('meet{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Meeting', selected: true })).toHaveFocus())
  })

  it('then to a field there, in the part of the screen that the second word names', async () => {
    await renderWithConference(<Frame />)
    await press('{Control>}k{/Control}')
    await press('meet{Enter}')
    await press('{Control>}k{/Control}')
    await press('place{Enter}')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Place' })).toHaveFocus())
  })

  it('goes to a step of the agenda', async () => {
    await renderWithConference(<Frame />)
    await press('{Control>}k{/Control}')
    await press('scaling{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Scaling' })).toHaveFocus()
  })

  it('presses no button that it goes to', async () => {
    const { core } = await renderWithConference(<Frame />)
    await press('{Control>}k{/Control}')
    await press('lock{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lock' })).toHaveFocus())
    expect(core.named('lock')).toEqual([])
  })

  it('says so when nothing has such a name, and Escape goes back to where one was', async () => {
    await renderWithConference(<Frame />)
    const before = screen.getByRole('button', { name: 'Home' })
    before.focus()
    await press('{Control>}k{/Control}')
    await press('xyzzy')
    expect(screen.getByText('Nothing here has a name like that.')).toBeVisible()
    await press('{Escape}')
    await press('{Escape}')
    await waitFor(() => expect(before).toHaveFocus())
  })

  it('shows every key with F1', async () => {
    await renderWithConference(<Frame />)
    await press('{F1}')
    const list = within(screen.getByRole('dialog', { name: 'Keys' }))
    expect(list.getByText('F9')).toBeVisible()
    expect(list.getByRole('button', { name: 'Close' })).toHaveFocus()
  })
})

describe('matching of typed letters', () => {
  const things = [
    { title: 'Reasons for the decision', within: 'My decision for Amber' },
    { title: 'Risks', within: 'Risk analysis for Amber' },
    { title: 'Amber’s wishes and feelings', within: '' },
    { title: 'Łucja Świątek’s attendance', within: 'Who is here' },
  ]
  const titles = (typed: string) => matching(things, typed).map(({ title }) => title)

  it.each([
    ['am', ['Amber’s wishes and feelings', 'Reasons for the decision', 'Risks']],
    ['risk am', ['Risks']],
    ['swiatek', ['Łucja Świątek’s attendance']],
    ['am am', []],
    ['', things.map(({ title }) => title)],
  ])('“%s” finds %j', (typed, found) => {
    expect(titles(typed)).toEqual(found)
  })
})
