import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DecisionScreen } from '../../src-renderer/screens/decision/DecisionScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function open(prepare: (reed: ReturnType<typeof reedConference>) => void = () => {}) {
  const reed = reedConference()
  prepare(reed)
  const rendered = await renderScreen(DecisionScreen, 'decision', reed.chairing)
  const child = (name: 'amber' | 'isaac' | 'baby') => {
    const found = rendered.current().children.byId[reed.ids[name]]
    if (found === undefined) throw new Error(`${name} is gone`)
    return found
  }
  const goTo = (name: string) =>
    rendered.user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }))
  return { ...rendered, ids: reed.ids, child, goTo }
}

const planNeeded = /^A child protection plan is needed/
const childInNeed = /^No child protection plan: a child in need plan/

describe('the decision', () => {
  it('is the chair’s, child by child, with category, reasons and how it was reached', async () => {
    const { user, child, goTo } = await open()
    await user.click(screen.getByRole('radio', { name: planNeeded }))
    const category = await screen.findByRole('toolbar', { name: 'Category' })
    await user.click(within(category).getByRole('button', { name: 'Neglect' }))
    await user.type(screen.getByLabelText('Reasons for the decision'), 'Amber was hurt twice.')
    await user.click(screen.getByRole('radio', { name: 'No agreement: I decided' }))
    await waitFor(() =>
      expect(child('amber').decision).toMatchObject({
        outcomeId: 'planNeeded',
        categoryIds: ['neglect'],
        rationale: 'Amber was hurt twice.',
        reachedBy: 'chair',
        decidedByChairName: 'Ruth Adeyemi',
      }),
    )
    expect(child('isaac').decision).toBeNull()
    expect(screen.getByRole('tab', { name: /^Amber decided/ })).toBeVisible()
    await goTo('Isaac')
    expect(await screen.findByRole('heading', { name: 'My decision for Isaac' })).toBeVisible()
    expect(screen.queryByLabelText('Reasons for the decision')).toBeNull()
  })

  it('that no plan is needed has reasons and no category', async () => {
    const { user, child } = await open()
    await user.click(screen.getByRole('radio', { name: childInNeed }))
    await user.type(await screen.findByLabelText('Reasons for the decision'), 'Nan Pat is there.')
    await user.tab()
    await waitFor(() => expect(child('amber').decision?.rationale).toBe('Nan Pat is there.'))
    expect(screen.queryByRole('toolbar', { name: 'Category' })).toBeNull()
    expect(screen.queryByText('Give the reasons for the decision for Amber.')).toBeNull()
  })

  it('with more than one category says what the census makes of it', async () => {
    const { user } = await open(({ chairing, ids }) =>
      chairing.do('decide', { childId: ids.amber, outcomeId: 'planNeeded', categoryIds: ['neglect'] }),
    )
    expect(screen.queryByText(/MUL/)).toBeNull()
    await user.click(
      within(screen.getByRole('toolbar', { name: 'Category' })).getByRole('button', { name: /Emotional/ }),
    )
    expect(await screen.findByText(/MUL \(multiple\)/)).toBeVisible()
  })

  it('moves with the arrows without deciding anything', async () => {
    const { user, child } = await open()
    const first = screen.getByRole('radio', { name: planNeeded })
    first.focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: childInNeed })).toHaveFocus()
    expect(child('amber').decision).toBeNull()
  })

  it('can be taken back, and that undone', async () => {
    const { user, child } = await open(({ chairing, ids }) =>
      chairing.do('decide', { childId: ids.amber, outcomeId: 'planNeeded', rationale: 'Because' }),
    )
    await user.click(screen.getByRole('button', { name: 'Take back the decision for Amber' }))
    await waitFor(() => expect(child('amber').decision).toBeNull())
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(child('amber').decision?.rationale).toBe('Because'))
  })

  it('is never called agreed by everybody without asking where a professional gave another view', async () => {
    const { user } = await open(({ chairing, ids }) => {
      chairing.do('recordView', { childId: ids.amber, participantId: ids.healthVisitor, answer: 'no' })
      chairing.do('recordView', { childId: ids.amber, participantId: ids.kerry, answer: 'no' })
    })
    await user.click(screen.getByRole('radio', { name: planNeeded }))
    expect(screen.queryByText(/gave another view/)).not.toBeInTheDocument()
    await user.click(await screen.findByRole('radio', { name: 'Everybody agreed' }))
    expect(
      await screen.findByText('Linda Hart gave another view. Did everybody agree in the end?'),
    ).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'No agreement: I decided' }))
    await waitFor(() => expect(screen.queryByText(/Did everybody agree in the end/)).toBeNull())
  })

  it('has the views beside it as they were given, the family’s apart, and nothing to press in them', async () => {
    await open(({ chairing, ids }) => {
      const childId = ids.amber
      chairing.do('recordView', {
        childId,
        participantId: ids.daniel,
        answer: 'yes',
        reason: 'No night plan',
      })
      chairing.do('recordView', {
        childId,
        participantId: ids.pat,
        answer: 'unsure',
        reason: 'If somebody listens',
      })
    })
    const views = screen.getByRole('region', { name: 'Views on Amber, as they were given' })
    expect(views).toHaveTextContent(
      /Professionals.*Daniel Okafor: Yes, a plan is needed.*No night plan.*Family heard, and not part of the decision.*Nan Pat: Not sure.*If somebody listens/,
    )
    expect(within(views).queryAllByRole('button')).toEqual([])
  })

  it('says what is still open for the child', async () => {
    const { user } = await open()
    const still = screen.getByRole('region', { name: 'Still open for Amber' })
    expect(within(still).getByText('Record the decision for Amber.')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: planNeeded }))
    expect(await within(still).findByText('Choose the category for Amber.')).toBeVisible()
    expect(within(still).queryByText('Record the decision for Amber.')).toBeNull()
    expect(within(still).getByText(/more things follow with the plan/)).toBeVisible()
  })
})

describe('the risk analysis', () => {
  it('takes in the wording of what was chosen on the map, after what is written, and nothing restricted', async () => {
    const { user, child } = await open(({ chairing, ids }) => {
      const say = (text: string, more = {}) =>
        chairing.do('recordEntry', {
          headingId: 'pastHarm',
          text,
          source: { kind: 'person', personId: ids.pat },
          ...more,
        })
      say('Lee pushed Kerry on 14 February.')
      say('I was frightened.', { exactWords: true })
      say('Only about Isaac.', { childIds: [ids.isaac] })
      say('Third party matter.', { restriction: { withheldFrom: { kind: 'family' }, reason: 'Third party' } })
    })
    await user.type(screen.getByLabelText('Risks'), 'Amber wakes at night.')
    await user.click(screen.getByRole('button', { name: 'Bring in from the map: Risks' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByText(/Only about Isaac/)).toBeNull()
    expect(within(dialog).queryByText(/Third party matter/)).toBeNull()
    expect(within(dialog).getByText(/1 entry is not offered, because it is restricted/)).toBeVisible()
    await user.click(within(dialog).getByRole('checkbox', { name: /I was frightened/ }))
    await user.click(within(dialog).getByRole('checkbox', { name: /Lee pushed Kerry/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Bring in' }))
    await waitFor(() =>
      expect(child('amber').riskAnalysis.risks).toBe(
        'Amber wakes at night.\nLee pushed Kerry on 14 February.\n“I was frightened.” (Nan Pat)',
      ),
    )
    expect(screen.getByLabelText('Risks')).toHaveValue(child('amber').riskAnalysis.risks)
  })

  it('can be copied to a sibling who has none yet, and never over one', async () => {
    const { user, child } = await open(({ chairing, ids }) => {
      chairing.do('analyseRisk', { childId: ids.amber, risks: 'Woken by fights' })
      chairing.do('analyseRisk', { childId: ids.baby, risks: 'Their own' })
    })
    await user.click(screen.getByRole('button', { name: 'Copy to a sibling' }))
    expect(await screen.findByRole('menuitem', { name: /^Baby Reed/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await user.click(screen.getByRole('menuitem', { name: 'Isaac' }))
    await waitFor(() => expect(child('isaac').riskAnalysis.risks).toBe('Woken by fights'))
    expect(child('baby').riskAnalysis.risks).toBe('Their own')
  })
})

describe('the threshold', () => {
  it('is weighed limb by limb, met or not, and put in plain words', async () => {
    const { user, child } = await open()
    await user.click(screen.getByRole('checkbox', { name: /^The child is likely to be seriously harmed/ }))
    await user.click(screen.getByRole('radio', { name: 'No, it is not met' }))
    await user.type(screen.getByLabelText('In plain words'), 'Not as long as Nan is there.')
    await user.tab()
    await waitFor(() =>
      expect(child('amber').threshold).toEqual({
        limbIds: ['likelyToSuffer'],
        met: false,
        words: 'Not as long as Nan is there.',
      }),
    )
  })
})

describe('a disagreement', () => {
  it('is offered for whoever gave another view, and stands in the risk analysis', async () => {
    const { user, current, ids } = await open(({ chairing, ids: { amber, healthVisitor } }) => {
      chairing.do('recordView', { childId: amber, participantId: healthVisitor, answer: 'no' })
      chairing.do('decide', { childId: amber, outcomeId: 'planNeeded' })
    })
    await user.click(screen.getByRole('button', { name: 'Record Linda Hart’s disagreement' }))
    const analysis = screen.getByRole('region', { name: 'Risk analysis for Amber' })
    await user.type(await within(analysis).findByLabelText('Linda Hart’s reason'), 'Antenatal care is good')
    await user.tab()
    await waitFor(() =>
      expect(rows(current().dissents)).toMatchObject([
        {
          personId: ids.healthVisitor,
          childIds: [ids.amber],
          strength: 'noted',
          reason: 'Antenatal care is good',
        },
      ]),
    )
  })

  it('that is formal says by when it is in writing and by which rule, and what the person was told', async () => {
    const { user, current } = await open(({ chairing, ids }) => {
      chairing.do('recordDissent', {
        personId: ids.police,
        childIds: [ids.amber],
        strength: 'noted',
        reason: 'x',
      })
    })
    expect(screen.queryByText(/^In writing/)).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^Dissents formally/ }))
    expect(
      await screen.findByText(
        /^In writing by Friday 27 March 2026: 72 hours after the end of the conference/,
      ),
    ).toBeVisible()
    await user.click(
      screen.getByRole('checkbox', { name: /^I told PC Tom Ward how professional disagreements/ }),
    )
    await user.click(screen.getByRole('checkbox', { name: /^PC Tom Ward still helps to make the plan/ }))
    await waitFor(() =>
      expect(rows(current().dissents)).toMatchObject([
        { strength: 'formal', escalationExplained: true, stillContributes: true },
      ]),
    )
  })

  it('can be about several children, and always is about one at least', async () => {
    const { user, current, ids } = await open(({ chairing, ids: { amber, police } }) => {
      chairing.do('recordDissent', { personId: police, childIds: [amber], strength: 'noted', reason: '' })
    })
    const about = screen.getByRole('toolbar', { name: 'PC Tom Ward disagrees with the decision for' })
    await user.click(within(about).getByRole('button', { name: 'Isaac' }))
    await waitFor(() => expect(rows(current().dissents)[0]?.childIds).toEqual([ids.amber, ids.isaac]))
    await user.click(within(about).getByRole('button', { name: 'Isaac' }))
    await waitFor(() => expect(rows(current().dissents)[0]?.childIds).toEqual([ids.amber]))
    await user.click(within(about).getByRole('button', { name: 'Amber' }))
    expect(rows(current().dissents)[0]?.childIds).toEqual([ids.amber])
  })

  it('is recorded for professionals only: the family has other ways', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Record a disagreement about Amber' }))
    expect(await screen.findByRole('menuitem', { name: 'Ms Patel' })).toBeVisible()
    expect(screen.queryByRole('menuitem', { name: 'Kerry Reed' })).toBeNull()
  })
})

describe('after the decision', () => {
  it('it is agreed who tells the child, how, and when', async () => {
    const { user, child, ids } = await open()
    await user.click(screen.getByRole('button', { name: /Who tells Amber\?/ }))
    await user.click(await screen.findByRole('option', { name: 'Nan Pat' }))
    await waitFor(() => expect(child('amber').tellingTheChild.byId).toBe(ids.pat))
    await user.click(screen.getByRole('spinbutton', { name: /^day/ }))
    await user.keyboard('25032026')
    await user.tab()
    await user.type(screen.getByLabelText('How, and in which words?'), 'At Nan’s, after tea')
    await user.tab()
    await waitFor(() =>
      expect(child('amber').tellingTheChild).toEqual({
        byId: ids.pat,
        on: '2026-03-25',
        how: 'At Nan’s, after tea',
      }),
    )
  })

  it('what stands on a child’s own page is written in words for them', async () => {
    const { user, child } = await open(({ chairing, ids: { amber } }) => {
      chairing.do('describeChild', { childId: amber, birth: { kind: 'born', dateOfBirth: '2017-05-02' } })
      chairing.do('decide', { childId: amber, outcomeId: 'planNeeded' })
    })
    await user.type(screen.getByLabelText('What we talked about, in words for Amber'), 'The loud nights')
    await user.tab()
    await user.type(screen.getByLabelText('What happens next, in words for Amber'), 'Your bed moves')
    await user.tab()
    await waitFor(() =>
      expect(child('amber').page).toEqual({
        whatWeTalkedAbout: 'The loud nights',
        whatHappensNext: 'Your bed moves',
      }),
    )
  })

  it('what the chair says is ticked when it has been said', async () => {
    const { user, current } = await open()
    await user.click(screen.getByRole('button', { name: /^What I say once I have decided/ }))
    await user.click(await screen.findByRole('checkbox', { name: 'If a professional disagrees' }))
    await waitFor(() => expect(Object.keys(current().meeting.said)).toEqual(['escalation']))
  })

  it('a challenge is logged in private, with when the manager was told', async () => {
    const { user, current } = await open()
    await user.click(screen.getByRole('button', { name: /^Private to you/ }))
    expect(screen.getByText(/Only you see this, and it is in no document/)).toBeVisible()
    await user.type(screen.getByLabelText('What did you challenge?'), 'The report was old{Enter}')
    expect(await screen.findByLabelText('Challenge 1')).toHaveValue('The report was old')
    const told = screen.getByRole('group', { name: 'Manager told of challenge 1 on' })
    await user.click(within(told).getByRole('spinbutton', { name: /^day/ }))
    await user.keyboard('25032026')
    await user.tab()
    await waitFor(() =>
      expect(rows(current().challenges)).toMatchObject([
        { text: 'The report was old', managerToldOn: '2026-03-25' },
      ]),
    )
  })
})
