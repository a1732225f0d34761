import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ConferenceFrame } from '../../src-renderer/frame/ConferenceFrame.tsx'
import { useConferenceStore } from '../../src-renderer/store/hooks.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

function Frame() {
  return <ConferenceFrame store={useConferenceStore()} />
}

const rail = () => within(screen.getByRole('navigation', { name: 'Agenda' }))
const currentStep = () =>
  rail()
    .getAllByRole('button')
    .find((step) => step.getAttribute('aria-current') === 'step')

describe('the frame of a conference', () => {
  it('shows in the agenda where the meeting is, and moves the meeting with it', async () => {
    const { core } = await renderWithConference(<Frame />)
    expect(currentStep()).toHaveTextContent('People')
    await userEvent.click(rail().getByRole('button', { name: /What got us here/ }))
    await waitFor(() => expect(currentStep()).toHaveTextContent('What got us here'))
    expect(core.named('perform')).toMatchObject([
      { operation: 'moveToStep', args: { stepId: 'whatGotUsHere' } },
    ])
    expect(screen.getByRole('heading', { level: 1, name: 'What got us here' })).toHaveFocus()
    expect(document.title).toBe('What got us here · Chairside')
  })

  it('marks the steps that were visited', async () => {
    await renderWithConference(<Frame />)
    await userEvent.click(rail().getByRole('button', { name: /What got us here/ }))
    await userEvent.click(rail().getByRole('button', { name: /Opening/ }))
    expect(await rail().findByRole('button', { name: /What got us here, visited/ })).toBeVisible()
  })

  it('a step that was visited has a tick only when nothing that it is for is open', async () => {
    const core = new MemoryCore(reedConference().chairing)
    await renderWithConference(<Frame />, core)
    await userEvent.click(rail().getByRole('button', { name: /Decision/ }))
    await userEvent.click(rail().getByRole('button', { name: /Worries/ }))
    await userEvent.click(rail().getByRole('button', { name: /Scaling/ }))
    const decision = await rail().findByRole('button', { name: 'Decision, visited, something is open' })
    expect(decision).toHaveTextContent('○')
    expect(await rail().findByRole('button', { name: /Worries, visited$/ })).toHaveTextContent('✓')
  })

  it('goes to the next and previous step with Alt and the arrows', async () => {
    await renderWithConference(<Frame />)
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(currentStep()).toHaveTextContent('Opening'))
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(currentStep()).toHaveTextContent('People'))
  })

  it('undoes with Ctrl+Z and does again with Ctrl+Y, and says what', async () => {
    const { store } = await renderWithConference(<Frame />)
    await act(() => store.perform('arrangeConference', { venue: 'Civic Centre' }))
    const sentence = 'Arranged when and where the conference is'
    expect(screen.getByRole('button', { name: `Undo: ${sentence}` })).toBeEnabled()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText(`Undone: ${sentence}`)).toBeVisible()
    expect(store.state.getState().conference.venue).toBe('')
    await userEvent.keyboard('{Control>}y{/Control}')
    expect(await screen.findByText(`Done again: ${sentence}`)).toBeVisible()
    expect(store.state.getState().conference.venue).toBe('Civic Centre')
  })

  it('says when it is saved by the clock of the core, in English time', async () => {
    const { store } = await renderWithConference(<Frame />)
    await act(() => store.perform('arrangeConference', { venue: 'Civic Centre' }))
    expect(screen.getByText('Saved 14:02:12')).toBeVisible()
  })

  it('says that something is not saved, why, and tries again when told to', async () => {
    const { core, store } = await renderWithConference(<Frame />)
    core.fail('perform')
    act(() => void store.perform('arrangeConference', { venue: 'Civic Centre' }))
    const alert = await screen.findByText('Not saved: still on screen.')
    expect(alert.parentElement).toHaveTextContent('The disk does not answer. (Reference AB12)')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Saved 14:02:12')).toBeVisible()
    expect(screen.queryByText('Not saved: still on screen.')).toBeNull()
  })

  it('leafs through a read-only conference without moving its meeting', async () => {
    const core = new MemoryCore()
    core.readOnlyBecause = 'It was made with a newer Chairside.'
    await renderWithConference(<Frame />, core)
    expect(screen.getByText('It was made with a newer Chairside.', { exact: false })).toBeVisible()
    await userEvent.click(rail().getByRole('button', { name: /Opening/ }))
    await waitFor(() => expect(currentStep()).toHaveTextContent('Opening'))
    expect(core.named('perform')).toHaveLength(0)
  })

  it('in a narrow window what is rarely needed stands in a menu, under the same names', async () => {
    const narrow = { matches: true, addEventListener: () => {}, removeEventListener: () => {} }
    vi.stubGlobal('matchMedia', (query: string) => ({
      ...narrow,
      matches: query.includes('max-width: 1120px'),
    }))
    try {
      await renderWithConference(<Frame />)
      expect(screen.queryByRole('button', { name: 'History' })).toBeNull()
      await userEvent.click(screen.getByRole('button', { name: 'More' }))
      const items = screen.getAllByRole('menuitem').map((item) => item.textContent)
      expect(items).toEqual(['Redo', 'History', 'Lock', 'Home'])
      await userEvent.click(screen.getByRole('menuitem', { name: 'History' }))
      expect(await screen.findByRole('dialog', { name: 'What changed, and when' })).toBeVisible()
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
