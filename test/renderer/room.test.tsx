import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TopBar } from '../../src-renderer/frame/TopBar.tsx'
import { RoomDisplay } from '../../src-renderer/room/RoomDisplay.tsx'
import { screens } from '../../src-renderer/screens/registry.tsx'
import { roomView } from '../../src-shared/audience/room.ts'
import { type Chairing, testPractice } from '../support/chairing.ts'
import { phrases, siblings } from '../support/siblings.ts'
import { MemoryCore } from './memoryCore.ts'
import { renderWithConference } from './support.tsx'

function chairingAt(stepId: string) {
  const { chairing } = siblings()
  chairing.do('moveToStep', { stepId })
  return chairing
}

const page = userEvent.setup()

async function choose(button: string | RegExp, item: string) {
  await page.click(screen.getByRole('button', { name: button }))
  await page.click(await screen.findByRole('menuitem', { name: item }))
}

describe('the chair’s side of the room display', () => {
  it('opens it from a small menu, says what the room sees, and blanks it with F9', async () => {
    const { core } = await renderWithConference(<TopBar />, new MemoryCore(chairingAt('worries')))
    expect(screen.queryByText(/Room sees/)).toBeNull()
    await choose('Room display', 'Open the room display')
    expect((await screen.findByText(/Room sees/)).textContent).toBe('Room sees: nothing')
    await page.click(screen.getByRole('button', { name: /^Show/ }))
    expect(screen.getByText(/Room sees/).textContent).toBe('Room sees: What we are worried about')
    await page.keyboard('{F9}')
    expect(screen.getByText(/Room sees/).textContent).toBe('Room sees: nothing')
    expect(core.named('setRoomBlank')).toEqual([{ isBlank: false }, { isBlank: true }])
    await choose('Room display', 'Close the room display')
    expect(screen.queryByText(/Room sees/)).toBeNull()
  })

  it('does nothing on F9 while there is no display', async () => {
    const { core } = await renderWithConference(<TopBar />)
    await page.keyboard('{F9}')
    expect(core.named('setRoomBlank')).toEqual([])
  })

  it('says why it cannot be opened', async () => {
    const core = new MemoryCore()
    await renderWithConference(<TopBar />, core)
    const sentence = 'There is no second screen for the room.'
    core.fail('openRoomDisplay', { kind: 'refused', code: 'no-second-screen', sentence })
    await choose('Room display', 'Open the room display')
    expect(await screen.findByText(sentence)).toBeDefined()
  })

  it('shows the chair a small copy of exactly what the room sees', async () => {
    const core = new MemoryCore(chairingAt('dangerAndGoal'))
    await renderWithConference(<TopBar />, core)
    await choose('Room display', 'Open the room display')
    await page.click(await screen.findByRole('button', { name: /^Show/ }))
    await choose('Room display', 'See what the room sees')
    const dialog = await screen.findByRole('dialog', { name: 'What the room sees' })
    expect(within(dialog).getByText(/Nobody shouts, hits or breaks things/)).toBeDefined()
    expect(within(dialog).queryByRole('main')).toBeNull()
  })

  it('closes it when the chair leaves the conference', async () => {
    const { core, unmount } = await renderWithConference(<TopBar />)
    await choose('Room display', 'Open the room display')
    await screen.findByText(/Room sees/)
    unmount()
    expect(core.named('closeRoomDisplay')).toEqual([null])
  })
})

describe('what was said', () => {
  const renderStep = async (chairing: Chairing, stepId: string) => {
    const step = testPractice.profile.agenda.find(({ id }) => id === stepId)
    if (step === undefined) throw new Error(`no step ${stepId}`)
    const Screen = screens[step.screen]
    return renderWithConference(<Screen step={step} />, new MemoryCore(chairing))
  }

  it('is shown to the room and taken off from the small menu of its card', async () => {
    const { store } = await renderStep(chairingAt('workingWell'), 'workingWell')
    const released = () =>
      Object.values(store.state.getState().conference.entries.byId).filter((entry) => entry.released).length
    await choose(/^More about “Kerry has brought Amber/, 'Show to the room')
    expect(await screen.findByText('Shown to the room')).toBeDefined()
    expect(released()).toBe(1)
    await choose(/^More about “Kerry has brought Amber/, 'Take off the room display')
    expect(screen.queryByText('Shown to the room')).toBeNull()
    expect(released()).toBe(0)
  })

  it('cannot be shown where it is restricted', async () => {
    await renderStep(chairingAt('worries'), 'worries')
    await page.click(screen.getByRole('button', { name: /^More about “The call handler/ }))
    const item = await screen.findByRole('menuitem', { name: 'Show to the room' })
    expect(item.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('the display itself', () => {
  const display = (chairing: Chairing, childId: string | null = null) =>
    render(<RoomDisplay view={roomView(chairing.conference, testPractice, { isBlank: false, childId })} />)

  it('has the question as its title, the quotations with first names, and where we are', () => {
    const chairing = chairingAt('familyAndNetwork')
    for (const entryId of chairing.conference.entries.order)
      if (chairing.conference.entries.byId[entryId]?.restriction === null)
        chairing.do('releaseEntry', { entryId, released: true })
    display(chairing)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Who loves these children/)
    expect(screen.getByText('“I hide with Isaac behind the sofa.”')).toBeDefined()
    expect(screen.getByText('Amber’s own words')).toBeDefined()
    const agenda = within(screen.getByRole('list', { name: 'Where we are' }))
    expect(agenda.getByText('Family').getAttribute('aria-current')).toBe('step')
    expect(document.body.textContent).not.toContain(phrases.restrictedFromFamily)
  })

  it('shows names at their numbers once they are revealed', () => {
    display(chairingAt('scaling'))
    const eight = screen.getByText('8').closest('li')
    expect(eight?.textContent).toBe('8Lee')
  })

  it('shows a plan as what, who and by when', () => {
    const { chairing, amber } = siblings()
    chairing.do('moveToStep', { stepId: 'planning' })
    display(chairing, amber)
    expect(screen.getByText('Claire · 30 March 2026')).toBeDefined()
    expect(screen.getByRole('heading', { name: 'The plan for Amber' })).toBeDefined()
  })

  it('is empty while it is blank', () => {
    const { container } = render(<RoomDisplay view={{ kind: 'blank' }} />)
    expect(container.textContent).toBe('')
  })
})
