import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MapScreen } from '../../src-renderer/screens/map/MapScreen.tsx'
import { tokenAt } from '../../src-renderer/screens/map/typedChoices.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

async function onStep(stepId: string) {
  const { chairing, ids } = reedConference()
  const step = testPractice.profile.agenda.find(({ id }) => id === stepId)
  if (step === undefined) throw new Error(`The agenda has no step ${stepId}`)
  chairing.do('moveToStep', { stepId })
  const shown = await renderWithConference(<MapScreen step={step} />, new MemoryCore(chairing))
  const user = userEvent.setup()
  const conference = () => shown.store.state.getState().conference
  const type = (keys: string) => user.keyboard(keys)
  await user.click(text())
  return { ...shown, ids, user, type, conference, entries: () => rows(conference().entries) }
}

const text = () => screen.getByLabelText('What is said')
const filed = () =>
  screen.getByText(/^Will be filed: (?!.*taken)/, { selector: '.composer-chips *' }).textContent
const told = () => within(screen.getByRole('region', { name: 'New entry' })).getByRole('status').textContent

describe('what is typed inside the line', () => {
  it('@ names the child that it is about: the name stays in the sentence, and a chip says so', async () => {
    const { type, entries, ids } = await onStep('worries')
    await type('He shouts at @isa')
    expect(screen.getByRole('option', { name: /^Isaac/ })).toBeInTheDocument()
    await type('{Enter} at night{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([{ text: 'He shouts at Isaac at night', childIds: [ids.isaac] }]),
    )
  })

  it('# chooses a heading, also one of another step, and the next entry is under this step again', async () => {
    const { type, entries } = await onStep('workingWell')
    await type('He came at night #harm{Tab}')
    expect(filed()).toBe('Will be filed: Harm that has happened')
    expect(text()).toHaveValue('He came at night ')
    await type('{Enter}')
    expect(
      await screen.findByText('Recorded under “Harm that has happened”, in “What we are worried about”.'),
    ).toBeInTheDocument()
    await type('Nan comes{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([
        { headingId: 'pastHarm', text: 'He came at night' },
        { headingId: 'strength', text: 'Nan comes' },
      ]),
    )
  })

  it('/ chooses anything: from whom it is kept by name, exact words, opinion', async () => {
    const { type, entries, ids } = await onStep('worries')
    await type('/lee{Enter}/supp{Escape}')
    expect(text()).toHaveValue('/supp')
    await type('{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}')
    await type('/exact{Enter}/opin{Enter}/joan{Enter}I am afraid{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([
        {
          text: 'I am afraid',
          exactWords: true,
          standing: 'opinion',
          restriction: { withheldFrom: { kind: 'people', personIds: [ids.lee, ids.supporter] } },
        },
      ]),
    )
  })

  it('fact and opinion are pressed as well as typed; pressing the chosen one takes it back', async () => {
    const { user, type, entries } = await onStep('worries')
    const marks = within(screen.getByRole('radiogroup', { name: 'Fact or opinion' }))
    await user.click(marks.getByRole('radio', { name: 'Fact' }))
    await user.click(marks.getByRole('radio', { name: 'Opinion' }))
    expect(filed()).toBe('Will be filed: Harm that has happened, Opinion')
    await user.click(marks.getByRole('radio', { name: 'Opinion' }))
    expect(filed()).toBe('Will be filed: Harm that has happened')
    await user.click(marks.getByRole('radio', { name: 'Fact' }))
    await type('Police were called{Enter}')
    await waitFor(() => expect(entries()).toMatchObject([{ standing: 'fact' }]))
    expect(marks.getByRole('radio', { name: 'Fact' })).not.toBeChecked()
  })

  it('what is kept from the whole family is not kept from fewer by naming somebody', async () => {
    const { type } = await onStep('worries')
    await type('{Alt>}r{/Alt}/lee{Enter}')
    expect(filed()).toBe('Will be filed: Harm that has happened, Kept from the family')
  })

  it('arrows go through the list, and what is marked is told to a screen reader', async () => {
    const { type } = await onStep('worries')
    await type('/')
    const options = screen.getAllByRole('option')
    expect(text()).toHaveAttribute('aria-activedescendant', options[0]?.id)
    await type('{ArrowDown}')
    expect(text()).toHaveAttribute('aria-activedescendant', options[1]?.id)
    await type('{ArrowUp}{ArrowUp}')
    expect(text()).toHaveAttribute('aria-activedescendant', options.at(-1)?.id)
  })

  it('a sign inside a word or before a space is a sign', () => {
    for (const written of ['24/7', 'a@b', 'Flat / ', 'In 3 days @ ', '#1'])
      expect(tokenAt(written, written.length)).toBeNull()
    expect(tokenAt('at @Am', 6)).toEqual({ trigger: '@', letters: 'Am', start: 3 })
  })
})

describe('what the next entry is filed with', () => {
  it('is chosen by Alt and a letter, and each change is announced', async () => {
    const { type } = await onStep('worries')
    await type('{Alt>}w{/Alt}')
    expect(filed()).toBe('Will be filed: What might happen')
    await type('{Alt>}s{/Alt}{Alt>}q{/Alt}{Alt>}f{/Alt}{Alt>}r{/Alt}')
    expect(filed()).toBe('Will be filed: Strengths, Kept from the family, Exact words, Fact')
    expect(told()).toBe('Will be filed: Strengths, Kept from the family, Exact words, Fact')
    expect(text()).toHaveAccessibleDescription(/Will be filed: Strengths, Kept from the family/)
  })

  it('is taken off by Backspace at the beginning, the restriction after what is less grave', async () => {
    const { type } = await onStep('worries')
    await type('3 {Alt>}r{/Alt}{Alt>}o{/Alt}{Alt>}q{/Alt}')
    expect(filed()).toBe(
      'Will be filed: Kerry Reed, Harm that has happened, Kept from the family, Exact words, Opinion',
    )
    await type('{Backspace}')
    expect(told()).toBe('Taken off: Opinion')
    await type('{Backspace}')
    expect(filed()).toBe('Will be filed: Kerry Reed, Harm that has happened, Kept from the family')
    await type('{Backspace}{Backspace}')
    expect(filed()).toBe('Will be filed: Harm that has happened')
    expect(told()).toBe('Nobody is named as speaking')
  })

  it('is not taken off by a Backspace that only empties the text', async () => {
    const { type } = await onStep('worries')
    await type('{Alt>}r{/Alt}ab{Backspace}{Backspace}')
    expect(filed()).toContain('Kept from the family')
  })

  it('is taken off by a press on its chip', async () => {
    const { type, user } = await onStep('worries')
    await type('{Alt>}r{/Alt}')
    await user.click(screen.getByRole('button', { name: 'Take off: Kept from the family' }))
    expect(filed()).toBe('Will be filed: Harm that has happened')
    expect(text()).toHaveFocus()
  })
})

describe('who has been heard, on the map', () => {
  it('a number and Enter notes that somebody has spoken without writing anything', async () => {
    const { type, entries, conference, ids } = await onStep('worries')
    await type('3{Enter}')
    await waitFor(() => expect(conference().meeting.heard).toEqual({ worries: { [ids.kerry]: 1 } }))
    expect(entries()).toEqual([])
    expect(text()).toHaveValue('')
    const room = within(screen.getByRole('list', { name: 'In the room' }))
    expect(room.getByRole('button', { name: /Kerry Reed.*heard on this step/ })).toBeInTheDocument()
    expect(room.getByRole('button', { name: /Nan Pat/ })).not.toHaveTextContent('heard')
  })

  it('says beside a name who came late and who has left', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('recordAttendance', { personId: ids.pat, leftAt: '10:40' })
    const step = testPractice.profile.agenda.find(({ id }) => id === 'worries')
    if (step === undefined) throw new Error('no step')
    await renderWithConference(<MapScreen step={step} />, new MemoryCore(chairing))
    expect(screen.getByRole('button', { name: /Nan Pat left 10:40/ })).toBeInTheDocument()
  })
})

it('F2 goes to the line from anywhere on the step', async () => {
  const { user, type } = await onStep('worries')
  await user.click(screen.getByRole('heading', { name: 'What might happen' }))
  expect(text()).not.toHaveFocus()
  await type('{F2}')
  expect(text()).toHaveFocus()
})

describe('what must not be passed over', () => {
  it('on every other step of the map a child of whom nothing is recorded, until something is', async () => {
    const { user, type, entries, ids } = await onStep('worries')
    await user.click(screen.getByRole('button', { name: 'Write what Isaac says' }))
    await waitFor(() => expect(text()).toHaveFocus())
    await type('I hide{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([
        {
          headingId: 'childsVoice',
          source: { kind: 'child', childId: ids.isaac },
          childIds: [ids.isaac],
          exactWords: true,
        },
      ]),
    )
    expect(screen.queryByRole('button', { name: 'Write what Isaac says' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Write what Amber says' })).toBeVisible()
  })

  it('diversity, on every other step of the map, until something is recorded under it', async () => {
    const { user, type } = await onStep('whatGotUsHere')
    expect(screen.getByText(/^Culture, faith, language/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await type('Nan speaks Welsh with them{Enter}')
    await waitFor(() => expect(screen.queryByText(/^Culture, faith, language/)).toBeNull())
  })

  it('what a child put into the houses stands with that child, under the name of the house', async () => {
    const { user, type, entries, ids } = await onStep('familyAndNetwork')
    await user.click(screen.getByRole('button', { name: 'Write into a house of Amber’s' }))
    await user.click(screen.getByRole('menuitem', { name: 'House of dreams' }))
    await waitFor(() => expect(text()).toHaveFocus())
    await type('A bed of my own{Enter}')
    await waitFor(() =>
      expect(entries()).toMatchObject([{ headingId: 'houseOfDreams', childIds: [ids.amber] }]),
    )
    const amber = within(screen.getByRole('region', { name: 'Amber' }))
    expect(amber.getByRole('heading', { name: 'House of dreams' })).toBeVisible()
    expect(amber.getByText('“A bed of my own”')).toBeVisible()
  })

  it('the first, the worst and the last time have a place each, with the day', async () => {
    await onStep('whatGotUsHere')
    for (const name of ['The first time', 'The worst time', 'The last time'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Happened on' })).toBeVisible()
  })

  it('strengths stand apart from safety, and harm from what might happen and what makes it harder', async () => {
    const { unmount } = await onStep('workingWell')
    expect(screen.getByRole('heading', { level: 2, name: 'Strengths' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Safety that is already there' })).toBeVisible()
    unmount()
    await onStep('worries')
    for (const name of ['Harm that has happened', 'What might happen', 'What makes it harder'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible()
  })
})

describe('an entry', () => {
  it('is split at the cursor with Alt+Enter, what was reworded included, and taken back as it was', async () => {
    const { user, type, entries, store } = await onStep('worries')
    await type('He shouts{Enter}')
    await user.click(await screen.findByRole('button', { name: 'He shouts' }))
    await type(' and drinks')
    const field = screen.getByLabelText<HTMLTextAreaElement>('Words of this entry')
    field.setSelectionRange(9, 9)
    await type('{Alt>}{Enter}{/Alt}')
    await waitFor(() => expect(entries().map((entry) => entry.text)).toEqual(['He shouts', 'and drinks']))
    await store.undo()
    expect(entries().map((entry) => entry.text)).toEqual(['He shouts and drinks'])
  })

  it('is joined with the one above by its menu, and a refusal says why not', async () => {
    const { user, type, entries } = await onStep('worries')
    await type('3 He shouts{Enter}')
    await type('He drinks{Enter}')
    await type('4 I see it{Enter}')
    await waitFor(() => expect(entries()).toHaveLength(3))
    await user.click(screen.getByRole('button', { name: 'More about “I see it”' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Join to the one above' }))
    expect(await screen.findByText(/These come from different people/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'More about “He shouts”' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Join with the one below' }))
    await waitFor(() =>
      expect(entries().map((entry) => entry.text)).toEqual(['He shouts He drinks', 'I see it']),
    )
  })
})
