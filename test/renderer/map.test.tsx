import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MapScreen } from '../../src-renderer/screens/map/MapScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { type Chairing, testPractice } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

async function onStep(stepId: string, chairing: Chairing, core = new MemoryCore(chairing)) {
  const step = testPractice.profile.agenda.find(({ id }) => id === stepId)
  if (step === undefined) throw new Error(`The agenda has no step ${stepId}`)
  const shown = await renderWithConference(<MapScreen step={step} />, core)
  const entries = () => rows(shown.store.state.getState().conference.entries)
  return { ...shown, user: userEvent.setup(), entries }
}

const text = () => screen.getByLabelText('What is said')

describe('the composer', () => {
  it('records with Enter what the person of a number says, under the chosen heading, and is ready for the next', async () => {
    const { chairing, ids } = reedConference()
    const { user, entries } = await onStep('workingWell', chairing)
    const room = within(screen.getByRole('list', { name: 'In the room' })).getAllByRole('button')
    expect(room[2]).toHaveTextContent('3Kerry Reed')
    await user.click(text())
    await user.keyboard('3 Nan comes when I ring{Enter}')
    await user.keyboard(
      '{Alt>}2{/Alt}On 2 March she came at night{Shift>}{Enter}{/Shift}within minutes{Enter}',
    )
    await waitFor(() => expect(entries()).toHaveLength(2))
    expect(entries()).toMatchObject([
      {
        headingId: 'strength',
        text: 'Nan comes when I ring',
        source: { kind: 'person', personId: ids.kerry },
      },
      {
        headingId: 'existingSafety',
        text: 'On 2 March she came at night\nwithin minutes',
        source: { kind: 'person', personId: ids.kerry },
      },
    ])
    expect(text()).toHaveValue('')
    expect(text()).toHaveFocus()
  })

  it('opens the list of speakers with @ at the beginning, and takes the first match with Enter', async () => {
    const { chairing, ids } = reedConference()
    const { user, entries } = await onStep('workingWell', chairing)
    await user.click(text())
    await user.keyboard('@nan{Enter}')
    await waitFor(() => expect(text()).toHaveFocus())
    await user.keyboard('They sleep at mine{Enter}')
    await waitFor(() => expect(entries()).toMatchObject([{ source: { kind: 'person', personId: ids.pat } }]))
  })

  it('goes on to the text with Tab too, and when the one who speaks is the one who spoke before', async () => {
    const { chairing, ids } = reedConference()
    const { user, entries } = await onStep('workingWell', chairing)
    await user.click(text())
    await user.keyboard('@nan{Tab}')
    await waitFor(() => expect(text()).toHaveFocus())
    await user.keyboard('@nan{Enter}')
    await waitFor(() => expect(text()).toHaveFocus())
    await user.keyboard('They sleep at mine{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([
        { text: 'They sleep at mine', source: { kind: 'person', personId: ids.pat } },
      ]),
    )
  })

  it('writes a number or an @ inside a sentence as it is', async () => {
    const { chairing } = reedConference()
    const { user } = await onStep('workingWell', chairing)
    await user.click(text())
    await user.keyboard('In 3 days @ home')
    expect(text()).toHaveValue('In 3 days @ home')
  })

  it('keeps the text and its restriction when the screen is left, and records both', async () => {
    const { chairing } = reedConference()
    const core = new MemoryCore(chairing)
    const before = await onStep('workingWell', chairing, core)
    await before.user.type(text(), 'A further allegation')
    await before.user.click(screen.getByRole('button', { name: 'Restricted' }))
    await before.store.flush()
    before.unmount()
    expect(core.drafts.get('composer/workingWell')).toBe('A further allegation')

    const { user, entries, store } = await onStep('workingWell', chairing, core)
    expect(text()).toHaveValue('A further allegation')
    expect(screen.getByText('Restored from before: not recorded yet.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Restricted' })).toHaveAttribute('aria-pressed', 'true')
    await user.type(text(), '{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([{ restriction: { withheldFrom: { kind: 'family' } } }]),
    )
    expect(screen.getByRole('button', { name: 'Restricted' })).toHaveAttribute('aria-pressed', 'false')
    await store.flush()
    expect(core.drafts.has('composer/workingWell')).toBe(false)
  })

  it('records the same words once, however often Enter is pressed while the disk is slow', async () => {
    const { chairing } = reedConference()
    const { user, core, entries } = await onStep('workingWell', chairing)
    await user.type(text(), 'Nan comes')
    const release = core.hold()
    await user.keyboard('{Enter}{Enter}and stays')
    release()
    await waitFor(() => expect(entries()).toHaveLength(1))
    await waitFor(() => expect(text()).toHaveValue('and stays'))
  })

  it('keeps the words on the screen when a rule refuses them', async () => {
    const { chairing } = reedConference()
    const { user, core, entries } = await onStep('workingWell', chairing)
    core.fail('perform', { kind: 'refused', code: 'a-rule', sentence: 'Not here, please.' })
    await user.type(text(), 'Nan comes{Enter}')
    expect(await screen.findByText('Not here, please.')).toBeVisible()
    expect(text()).toHaveValue('Nan comes')
    expect(entries()).toEqual([])
  })

  it('records what a child says as that child’s own words', async () => {
    const { chairing, ids } = reedConference()
    const { user, entries } = await onStep('familyAndNetwork', chairing)
    await user.click(screen.getByRole('button', { name: /^Amber child/ }))
    await user.type(text(), 'I want one person who rings back{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([
        {
          headingId: 'childsVoice',
          source: { kind: 'child', childId: ids.amber },
          childIds: [ids.amber],
          exactWords: true,
        },
      ]),
    )
    const block = screen.getByRole('region', { name: 'Amber' })
    expect(within(block).getByText('“I want one person who rings back”')).toBeVisible()
  })
})

describe('a card', () => {
  async function withEntry(stepId: string, headingId: string) {
    const { chairing, ids } = reedConference()
    const source = { kind: 'person' as const, personId: ids.kerry }
    const entryId = chairing.do('recordEntry', { headingId, text: 'He shouts at night', source })
    const shown = await onStep(stepId, chairing)
    const menu = async (item: string | RegExp) => {
      await shown.user.click(screen.getByRole('button', { name: 'More about “He shouts at night”' }))
      await shown.user.click(await screen.findByRole('menuitem', { name: item }))
    }
    const entry = () => shown.store.state.getState().conference.entries.byId[entryId]
    return { ...shown, ids, menu, entry }
  }

  it('is reworded in place', async () => {
    const { user, entry } = await withEntry('worries', 'pastHarm')
    await user.click(screen.getByRole('button', { name: 'He shouts at night' }))
    await user.type(screen.getByLabelText('Words of this entry'), ' and at weekends')
    await user.click(screen.getByRole('heading', { name: 'What might happen' }))
    expect(await screen.findByRole('button', { name: 'He shouts at night and at weekends' })).toBeVisible()
    expect(entry()?.text).toBe('He shouts at night and at weekends')
  })

  it('without words stays a field that says what is wrong', async () => {
    const { user, entry } = await withEntry('worries', 'pastHarm')
    await user.click(screen.getByRole('button', { name: 'He shouts at night' }))
    await user.clear(screen.getByLabelText('Words of this entry'))
    await user.click(screen.getByRole('heading', { name: 'What might happen' }))
    expect(await screen.findByText(/An entry needs words/)).toBeVisible()
    expect(entry()?.text).toBe('He shouts at night')
  })

  it('is restricted from named people with a reason, in words', async () => {
    const { user, menu, entry, ids } = await withEntry('worries', 'pastHarm')
    await menu('Restrict…')
    const dialog = screen.getByRole('dialog', { name: 'Restrict this entry' })
    await user.click(within(dialog).getByRole('radio', { name: 'Named people' }))
    await user.click(within(dialog).getByRole('button', { name: /^Lee Marsh/ }))
    await user.type(within(dialog).getByLabelText('Reason'), 'Bail conditions')
    await user.click(within(dialog).getByRole('button', { name: 'Restrict it' }))
    expect(await screen.findByText('Restricted: kept from Lee Marsh')).toBeVisible()
    expect(entry()?.restriction).toEqual({
      withheldFrom: { kind: 'people', personIds: [ids.lee] },
      reason: 'Bail conditions',
    })
  })

  it('tells harm apart, and keeps each answer when the next is given', async () => {
    const { user, menu, entry } = await withEntry('worries', 'pastHarm')
    await menu('Tell the harm apart')
    await user.type(await screen.findByLabelText('How often'), 'Twice a week')
    await user.tab()
    await user.keyboard('November')
    await user.tab()
    expect(entry()?.harm).toMatchObject({ what: '', howOften: 'Twice a week', sinceWhen: 'November' })
  })

  it('moves to another heading, changes who said it, and can be brought back after it was removed', async () => {
    const { user, menu, entry, ids } = await withEntry('worries', 'pastHarm')
    await menu('Move to “What might happen”')
    expect(entry()?.headingId).toBe('futureDanger')
    await menu('Who said it…')
    await user.click(within(screen.getByRole('dialog')).getByRole('combobox'))
    await user.keyboard('{Control>}a{/Control}daniel{ArrowDown}{Enter}')
    expect(entry()?.source).toEqual({ kind: 'person', personId: ids.daniel })
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await menu('Remove')
    expect(entry()).toBeUndefined()
    const toasts = within(screen.getByRole('region', { name: /Messages/ }))
    await user.click(toasts.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement)
    await waitFor(() => expect(entry()?.text).toBe('He shouts at night'))
  })
})

it('the child’s voice is not skipped silently: each child without one has a note until it is recorded', async () => {
  const { chairing, ids } = reedConference()
  const { user, store } = await onStep('familyAndNetwork', chairing)
  const isaac = screen.getByRole('region', { name: 'Isaac' })
  expect(within(isaac).getByText(/^Nothing from Isaac yet/)).toBeVisible()
  await user.type(within(isaac).getByLabelText('Isaac’s wishes and feelings'), 'Nan’s dog')
  await user.tab()
  await waitFor(() => expect(within(isaac).queryByText(/^Nothing from Isaac yet/)).toBeNull())
  expect(store.state.getState().conference.children.byId[ids.isaac]?.participation.wishes).toBe('Nan’s dog')
  expect(
    within(screen.getByRole('region', { name: 'Baby Reed' })).getByText(/^Nothing from Baby Reed/),
  ).toBeVisible()
})

it('in a split meeting it says which part is going on, and only those who are in it are in the room', async () => {
  const { chairing, ids } = reedConference()
  chairing.do('recordAttendance', { personId: ids.lee, status: 'present' })
  const partId = chairing.do('addPart', {
    title: 'Part B: with Mr Marsh',
    reason: 'Domestic abuse',
    attendeeIds: [ids.lee, ids.chair],
  })
  chairing.do('moveToPart', { partId })
  await onStep('worries', chairing)
  expect(screen.getByText('Part B: with Mr Marsh')).toBeVisible()
  const room = within(screen.getByRole('list', { name: 'In the room' }))
  expect(room.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '1Ruth Adeyemi Conference chair',
    '2Lee Marsh Father',
  ])
})
