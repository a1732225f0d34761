import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlanScreen } from '../../src-renderer/screens/plan/PlanScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

type Reed = ReturnType<typeof reedConference>

async function open(prepare: (reed: Reed) => void = () => {}) {
  const reed = reedConference()
  prepare(reed)
  const rendered = await renderScreen(PlanScreen, 'plan', reed.chairing)
  const plan = (childId = reed.ids.amber) => {
    const found = rendered.current().children.byId[childId]
    if (!found) throw new Error('no such child')
    return found.plan
  }
  const actions = (childId?: string) => rows(plan(childId).actions)
  const history = () => reed.chairing.history
  /** Types a day, month and year into a date field, by its label. */
  async function typeDate(label: string, digits: string) {
    const [day] = within(screen.getByRole('group', { name: label })).getAllByRole('spinbutton')
    if (!day) throw new Error('The date field has no parts')
    await rendered.user.click(day)
    await rendered.user.keyboard(digits)
    await rendered.user.tab()
  }
  return { ...rendered, ids: reed.ids, plan, actions, history, typeDate }
}

// Days in words are counted from the conference, or from today where that is later.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-24T09:30:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const nights = 'Nan Pat sleeps at the house every Friday'
const withAction = ({ chairing, ids }: Reed) => chairing.do('addAction', { childId: ids.amber, what: nights })

describe('actions', () => {
  it('are added one after the other with Enter, without leaving the line', async () => {
    const { user, actions } = await open()
    const line = screen.getByRole('textbox', { name: 'Add an action for Amber' })
    await user.type(line, `${nights}{Enter}`)
    await screen.findByRole('article', { name: 'Action 1 for Amber' })
    await user.keyboard('Kerry rings Nan Pat each evening{Enter}')
    await screen.findByRole('article', { name: 'Action 2 for Amber' })
    expect(actions().map(({ what }) => what)).toEqual([nights, 'Kerry rings Nan Pat each evening'])
    expect(line).toHaveFocus()
    expect(line).toHaveValue('')
  })

  it('get their owner, date, measure and danger', async () => {
    const { user, actions, ids } = await open((reed) => {
      withAction(reed)
      reed.chairing.do('addDangerStatement', { statement: 'Amber is hurt in the night', childIds: [] })
    })
    await user.click(screen.getByRole('combobox', { name: 'Who, action 1 for Amber' }))
    await user.click(await screen.findByRole('option', { name: /^Patricia Reed/ }))
    await waitFor(() => expect(actions()[0]?.owner).toEqual({ kind: 'person', personId: ids.pat }))
    await user.type(screen.getByRole('textbox', { name: 'By when, action 1 for Amber' }), '27/03/2026')
    await user.tab()
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'date', date: '2026-03-27' }))
    await user.type(
      screen.getByRole('textbox', { name: 'How we will know, action 1 for Amber' }),
      'Amber’s chart shows it',
    )
    await user.click(screen.getByRole('checkbox', { name: /^Danger 1/ }))
    await waitFor(() => expect(actions()[0]?.dangerIds).toHaveLength(1))
    expect(actions()[0]?.measure).toBe('Amber’s chart shows it')
  })

  it('can repeat from a day to a day, or be said in words for now', async () => {
    const { user, actions } = await open(withAction)
    const how = () => screen.getByRole('button', { name: /By when, action 1 for Amber: how it is said/ })
    await user.click(how())
    await user.click(await screen.findByRole('option', { name: 'Again and again' }))
    await user.type(
      screen.getByRole('textbox', { name: 'By when, action 1 for Amber, how often' }),
      'every Friday{Enter}',
    )
    await waitFor(() =>
      expect(actions()[0]?.byWhen).toEqual({
        kind: 'repeat',
        frequency: 'every Friday',
        from: null,
        until: null,
      }),
    )
    expect(screen.getByRole('group', { name: 'By when, action 1 for Amber, until' })).toBeVisible()
    expect(how()).toHaveTextContent('Again and again')
    await user.click(how())
    await user.click(await screen.findByRole('option', { name: 'By a day' }))
    await user.type(screen.getByRole('textbox', { name: 'By when, action 1 for Amber' }), 'soon{Enter}')
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'words', words: 'soon' }))
    expect(screen.getByRole('textbox', { name: 'By when, action 1 for Amber' })).toHaveValue('soon')
  })

  it('take a day in words: what it means is shown at once, and recorded with Enter', async () => {
    const { user, actions, history } = await open((reed) => {
      withAction(reed)
      reed.chairing.do('arrangeFirstCoreGroup', { childId: reed.ids.amber, date: '2026-04-07' })
    })
    const line = screen.getByRole('textbox', { name: 'By when, action 1 for Amber' })
    await user.type(line, '10wd')
    expect(screen.getByText('Thu 9 April 2026')).toBeVisible()
    expect(actions()[0]?.byWhen).toBeNull()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'date', date: '2026-04-09' }))
    expect(line).toHaveValue('Thu 9 April 2026')
    await user.tripleClick(line)
    await user.keyboard('before core group')
    expect(screen.getByText('Thu 2 April 2026')).toBeVisible()
    await user.tab()
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'date', date: '2026-04-02' }))
    const changes = history().length
    await user.tripleClick(line)
    await user.keyboard('2 april{Enter}')
    await waitFor(() => expect(line).toHaveValue('Thu 2 April 2026'))
    expect(history()).toHaveLength(changes)
    await user.tripleClick(line)
    await user.keyboard('end of term')
    expect(screen.getByText('No day yet: kept as words')).toBeVisible()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'words', words: 'end of term' }))
  })

  it('can still be dated in figures, dd/mm/yyyy', async () => {
    const { user, actions, typeDate } = await open(withAction)
    await user.click(screen.getByRole('button', { name: /By when, action 1 for Amber: how it is said/ }))
    await user.click(await screen.findByRole('option', { name: 'By a day, as dd/mm/yyyy' }))
    await typeDate('By when, action 1 for Amber', '27032026')
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'date', date: '2026-03-27' }))
    expect(screen.getByText('Friday')).toBeVisible()
  })

  it('move with Alt+Shift+↑ and ↓, and the focus stays in the text', async () => {
    const { user, actions } = await open((reed) => {
      for (const what of ['First', 'Second', 'Third'])
        reed.chairing.do('addAction', { childId: reed.ids.amber, what })
    })
    const order = () => actions().map(({ what }) => what)
    await user.click(screen.getByRole('textbox', { name: 'What will happen, action 1 for Amber' }))
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
    await waitFor(() => expect(order()).toEqual(['Second', 'First', 'Third']))
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'What will happen, action 2 for Amber' })).toHaveFocus(),
    )
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
    await waitFor(() => expect(order()).toEqual(['Second', 'Third', 'First']))
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{ArrowUp}{/Shift}{/Alt}')
    await waitFor(() => expect(order()).toEqual(['Second', 'First', 'Third']))
  })

  it('move up and down, and are removed with a way back', async () => {
    const { user, actions, ids } = await open((reed) => {
      for (const what of ['First', 'Second', 'Third'])
        reed.chairing.do('addAction', { childId: reed.ids.amber, what })
    })
    const choose = async (number: number, item: string) => {
      await user.click(screen.getByRole('button', { name: `More for action ${number} for Amber` }))
      await user.click(await screen.findByRole('menuitem', { name: item }))
    }
    const order = () => actions(ids.amber).map(({ what }) => what)
    await user.click(screen.getByRole('button', { name: 'Move down, action 1 for Amber' }))
    await waitFor(() => expect(order()).toEqual(['Second', 'First', 'Third']))
    await choose(2, 'Move down')
    await waitFor(() => expect(order()).toEqual(['Second', 'Third', 'First']))
    await choose(3, 'Move up')
    await waitFor(() => expect(order()).toEqual(['Second', 'First', 'Third']))
    await choose(1, 'Remove')
    await waitFor(() => expect(order()).toEqual(['First', 'Third']))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(order()).toEqual(['Second', 'First', 'Third']))
  })

  it('are copied to a sibling, whose copy is their own', async () => {
    const { user, actions, ids } = await open(withAction)
    await user.click(screen.getByRole('button', { name: 'More for action 1 for Amber' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Copy to Isaac’s plan' }))
    await waitFor(() => expect(actions(ids.isaac).map(({ what }) => what)).toEqual([nights]))
    await user.click(screen.getByRole('tab', { name: 'Isaac' }))
    const what = screen.getByRole('textbox', { name: 'What will happen, action 1 for Isaac' })
    await user.type(what, ' and Saturday')
    await user.tab()
    await waitFor(() => expect(actions(ids.isaac)[0]?.what).toBe(`${nights} and Saturday`))
    expect(actions(ids.amber)[0]?.what).toBe(nights)
  })
})

describe('prompts', () => {
  it('are one quiet line that opens, and a reason answers one', async () => {
    const { user, actions } = await open(({ chairing, ids }) =>
      chairing.do('addAction', { childId: ids.amber, what: 'Kerry to engage with services' }),
    )
    const line = screen.getByRole('button', { name: /^\d+ prompts about action 1 for Amber$/ })
    expect(screen.queryByPlaceholderText('Leave it as it is, because…')).toBeNull()
    const count = Number.parseInt(line.textContent ?? '', 10)
    await user.click(line)
    const reasons = screen.getAllByRole('textbox', { name: /^Reason to leave it as it is/ })
    expect(reasons).toHaveLength(count)
    await user.type(reasons[0] as HTMLElement, 'Kerry asked for these words')
    await user.tab()
    await waitFor(() =>
      expect(Object.values(actions()[0]?.promptsAnswered ?? {})).toEqual(['Kerry asked for these words']),
    )
    const left = Number.parseInt(line.textContent ?? '', 10)
    expect(left).toBeLessThan(count)
  })
})

describe('one press', () => {
  const poor = ({ chairing, ids }: Reed) => {
    chairing.do('nameCoreGroup', { childId: ids.amber, memberIds: [ids.kerry] })
    chairing.do('arrangeFirstCoreGroup', { childId: ids.amber, date: '2026-04-07' })
    chairing.do('addAction', { childId: ids.amber, what: 'The door gets two bolts' })
    chairing.do('addAction', { childId: ids.amber, what: 'Pat rings CAMHS' })
  }

  it('puts right what a prompt asks, as one change that undo takes back', async () => {
    const { user, actions, ids } = await open(poor)
    await user.click(screen.getByRole('button', { name: /prompts about action 1 for Amber$/ }))
    await user.click(screen.getByRole('button', { name: 'Kerry Reed, action 1 for Amber' }))
    await waitFor(() => expect(actions()[0]?.owner).toEqual({ kind: 'person', personId: ids.kerry }))
    const card = within(screen.getByRole('article', { name: 'Action 1 for Amber' }))
    expect(card.queryByText('Who will do it?')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Core group, Tue 7 April 2026, action 1 for Amber' }))
    await waitFor(() => expect(actions()[0]?.byWhen).toEqual({ kind: 'date', date: '2026-04-07' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(actions()[0]?.byWhen).toBeNull())
    expect(actions()[0]?.owner).toEqual({ kind: 'person', personId: ids.kerry })
  })

  it('is reached with F8, from one prompt to the next and over to the next action', async () => {
    const { user, actions } = await open(poor)
    await user.keyboard('{F8}')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Kerry Reed, action 1 for Amber' })).toHaveFocus(),
    )
    await user.keyboard('{F8}')
    expect(document.activeElement).toHaveAccessibleName(/^(Core group|In 2 weeks), .*, action 1 for Amber$/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(actions()[0]?.byWhen?.kind).toBe('date'))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/action 1 for Amber/))
    for (let count = 0; count < 8; count++) {
      await user.keyboard('{F8}')
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (document.activeElement?.closest('article')?.getAttribute('aria-label')?.startsWith('Action 2'))
        break
    }
    expect(document.activeElement).toHaveAccessibleName(/action 2 for Amber/)
    await user.click(
      screen.getByRole('button', { name: '“the child mental health service”, action 2 for Amber' }),
    )
    await waitFor(() => expect(actions()[1]?.what).toBe('Pat rings the child mental health service'))
  })
})

describe('questions about the whole plan', () => {
  it('lead to the place where they are answered', async () => {
    const { user, current } = await open(withAction)
    await user.click(screen.getByRole('button', { name: /Worth asking/ }))
    await user.click(screen.getByRole('button', { name: /^Go there: What happens if it does not work/ }))
    expect(
      screen.getByRole('textbox', { name: 'Add what happens if Amber’s plan does not work' }),
    ).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Go there: Say how often the child is seen.' }))
    expect(screen.getByRole('button', { name: /How often Amber is seen/ })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /^Go there: Nobody of the family/ }))
    expect(screen.getByRole('textbox', { name: 'Add an action for Amber' })).toHaveFocus()
    const before = current().meeting.stepId
    await user.click(screen.getByRole('button', { name: 'Go to Decision: Choose the category.' }))
    await waitFor(() => expect(current().meeting.stepId).not.toBe(before))
  })
})

describe('dates', () => {
  it('stand beside both limits of the review and the limit of the first core group', async () => {
    await open()
    expect(screen.getByText(/^by Tuesday 23 June 2026: 91 days after/)).toBeVisible()
    expect(screen.getByText(/^by Wednesday 24 June 2026: 3 months after/)).toBeVisible()
    expect(screen.getByText(/^by Thursday 9 April 2026: 10 working days after/)).toBeVisible()
  })

  it('ask for a reason when they are later than the limit; it goes with the date, and away with lateness', async () => {
    const { user, plan, typeDate } = await open()
    await typeDate('Review conference for Amber', '24062026')
    expect(await screen.findByText('Later than 23 June 2026')).toBeVisible()
    const reason = screen.getByRole('textbox', { name: /^Reason for the later date of First review/ })
    await user.type(reason, 'Kerry is in hospital until then')
    await user.tab()
    const override = { date: '2026-06-24', reason: 'Kerry is in hospital until then' }
    await waitFor(() => expect(Object.values(plan().dateOverrides)).toEqual([override]))
    await typeDate('Review conference for Amber', '26062026')
    await waitFor(() =>
      expect(Object.values(plan().dateOverrides)).toEqual([{ ...override, date: '2026-06-26' }]),
    )
    await typeDate('Review conference for Amber', '16062026')
    await waitFor(() => expect(plan().dateOverrides).toEqual({}))
    expect(plan().reviewDate).toBe('2026-06-16')
    expect(screen.queryByText(/^Later than/)).toBeNull()
  })

  it('that cannot be counted are said to be so, and the rest of the plan is there', async () => {
    await open(({ chairing }) => chairing.do('arrangeConference', { date: '2031-03-24' }))
    expect(screen.getByText(/knows the bank holidays of \d{4} to 2027/)).toBeVisible()
    expect(screen.getByText(/91 days after/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Add an action for Amber' })).toBeVisible()
  })
})

describe('everything else in a plan', () => {
  it('is the child’s own: outcomes, what happens if it does not work, core group and copies', async () => {
    const { user, plan, ids } = await open()
    await user.type(
      screen.getByRole('textbox', { name: 'Add what has to change for Amber' }),
      'Amber sleeps through{Enter}',
    )
    await user.type(
      screen.getByRole('textbox', { name: 'Add what happens if Amber’s plan does not work' }),
      'Lee comes back{Enter}',
    )
    const coreGroup = screen.getByRole('toolbar', { name: 'Core group for Amber' })
    await user.click(within(coreGroup).getByRole('button', { name: /^Kerry Reed/ }))
    const copies = screen.getByRole('toolbar', { name: 'Who gets a copy of Amber’s plan' })
    await user.click(within(copies).getByRole('button', { name: /^Patricia Reed/ }))
    await waitFor(() => expect(rows(plan().copies)).toHaveLength(1))
    expect(rows(plan().outcomes).map(({ text }) => text)).toEqual(['Amber sleeps through'])
    expect(rows(plan().contingencies).map(({ trigger }) => trigger)).toEqual(['Lee comes back'])
    expect(plan().coreGroupIds).toEqual([ids.kerry])
    await user.click(within(copies).getByRole('button', { name: /^Patricia Reed/ }))
    await waitFor(() => expect(rows(plan().copies)).toHaveLength(0))
    expect(plan(ids.isaac).outcomes.order).toEqual([])
  })
})
