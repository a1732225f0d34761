import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SignScreen } from '../../src-renderer/screens/sign/SignScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { DocumentsCore } from './support/documentsCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

type Reed = ReturnType<typeof reedConference>

const step = testPractice.profile.agenda.find(({ id }) => id === 'sign')
const outcomeId = testPractice.profile.outcomes.find(({ planNeeded }) => planNeeded)?.id ?? ''
const categoryIds = testPractice.profile.categories.slice(0, 1).map(({ id }) => id)

/** Everything that a conference must not end without, for one child. */
function decide({ chairing, ids }: Reed, childId: string) {
  const personId = ids.daniel
  chairing.do('decide', {
    childId,
    outcomeId,
    categoryIds,
    rationale: 'Because of the nights.',
    reachedBy: 'consensus',
  })
  chairing.do('nameLeadPractitioner', { childId, personId })
  chairing.do('nameCoreGroup', { childId, memberIds: [ids.kerry, personId, ids.teacher] })
  chairing.do('arrangeFirstCoreGroup', { childId, date: '2026-04-02' })
  chairing.do('arrangeReview', { childId, date: '2026-06-16' })
  chairing.do('addAction', {
    childId,
    what: 'Nan Pat sleeps at the house every Friday',
    owner: { kind: 'person', personId: ids.pat },
    byWhen: { kind: 'date', date: '2026-03-27' },
  })
}

async function open(prepare: (reed: Reed) => void = () => {}) {
  if (!step) throw new Error('The agenda has no step “sign”')
  const reed = reedConference()
  prepare(reed)
  const core = new DocumentsCore(reed.chairing)
  const rendered = await renderWithConference(<SignScreen step={step} />, core)
  const current = () => rendered.store.state.getState().conference
  const plan = (childId = reed.ids.amber) => {
    const found = current().children.byId[childId]
    if (!found) throw new Error('no such child')
    return found.plan
  }
  return { ...rendered, core, ids: reed.ids, user: userEvent.setup(), current, plan }
}

const allDecided = (reed: Reed) => {
  for (const childId of [reed.ids.amber, reed.ids.isaac, reed.ids.baby]) decide(reed, childId)
}

describe('what is still open', () => {
  it('is said in sentences, each with a way to the step on which it is put right', async () => {
    const { user, current } = await open()
    await user.click(screen.getByRole('button', { name: 'Go to Decision: Record the decision for Amber.' }))
    await waitFor(() => expect(current().meeting.stepId).toBe('decision'))
  })

  it('is about the child of the tab alone, and nothing when the plan is ready', async () => {
    const { user } = await open((reed) => decide(reed, reed.ids.amber))
    expect(screen.getByText('Ready to sign')).toBeVisible()
    await user.click(screen.getByRole('tab', { name: 'Isaac' }))
    expect(screen.getByText('Record the decision for Isaac.')).toBeVisible()
    expect(screen.queryByText('Ready to sign')).toBeNull()
  })
})

describe('asking people to sign', () => {
  it('proposes the child who takes part, family who are there, lead practitioner and core group, asked in one press', async () => {
    const { user, plan, ids } = await open(allDecided)
    await user.click(screen.getByRole('button', { name: 'Ask these people to sign' }))
    await screen.findByRole('heading', { name: 'Signatures' })
    const asked = rows(plan().signatures).map(({ signatoryId }) => signatoryId)
    expect(asked.toSorted()).toEqual([ids.amber, ids.kerry, ids.pat, ids.daniel, ids.teacher].toSorted())
    expect(rows(plan().signatures).every(({ method }) => method === 'paper')).toBe(true)
  })

  it('lets the chair change the proposal first, and ask somebody else afterwards', async () => {
    const { user, plan, ids } = await open(allDecided)
    const picker = screen.getByRole('toolbar', { name: 'Who is asked to sign Amber’s plan' })
    await user.click(within(picker).getByRole('button', { name: /^Nan Pat/ }))
    await user.click(screen.getByRole('button', { name: 'Ask these people to sign' }))
    await user.click(await screen.findByRole('button', { name: 'Ask somebody else to sign' }))
    await user.click(await screen.findByRole('menuitem', { name: /^Linda Hart/ }))
    await waitFor(() =>
      expect(rows(plan().signatures).map(({ signatoryId }) => signatoryId)).toContain(ids.healthVisitor),
    )
    expect(rows(plan().signatures).map(({ signatoryId }) => signatoryId)).not.toContain(ids.pat)
    await user.click(screen.getByRole('button', { name: 'Remove Linda Hart from who signs' }))
    await waitFor(() => expect(rows(plan().signatures)).toHaveLength(4))
  })
})

describe('signatures', () => {
  const asked = (reed: Reed) => {
    allDecided(reed)
    reed.chairing.do('askToSign', {
      childId: reed.ids.amber,
      signatoryIds: [reed.ids.kerry, reed.ids.pat, reed.ids.daniel],
    })
  }

  it('say what signing means, in the words of the local rules', async () => {
    await open(asked)
    expect(screen.getByText(testPractice.profile.texts.whatSigningMeans)).toBeVisible()
  })

  it('are noted with their time, whether the person agrees, and what they say', async () => {
    const { user, plan } = await open(asked)
    const signed = screen.getByRole('radiogroup', { name: 'Kerry Reed’s signature on Amber’s plan' })
    await user.click(within(signed).getByRole('radio', { name: 'Signed' }))
    expect(await screen.findByText(/^Signed on paper at \d\d:\d\d$/)).toBeVisible()
    const agrees = screen.getByRole('radiogroup', { name: 'Whether Kerry Reed agrees with Amber’s plan' })
    await user.click(within(agrees).getByRole('radio', { name: 'In part' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Kerry Reed’s comment on Amber’s plan' }),
      'Not the Fridays',
    )
    await user.tab()
    await waitFor(() =>
      expect(rows(plan().signatures)[0]).toMatchObject({
        method: 'paper',
        agreement: 'agreesInPart',
        comment: 'Not the Fridays',
        drawing: null,
      }),
    )
    expect(rows(plan().signatures)[0]?.signedAt).toMatch(/^\d{4}-/)
  })

  it('may be declined, and the declining taken back', async () => {
    const { user, plan } = await open(asked)
    const group = screen.getByRole('radiogroup', { name: 'Kerry Reed’s signature on Amber’s plan' })
    await user.click(within(group).getByRole('radio', { name: 'Chose not to sign' }))
    await waitFor(() => expect(rows(plan().signatures)[0]?.method).toBe('declined'))
    await user.click(within(group).getByRole('radio', { name: 'Chose not to sign' }))
    await waitFor(() => expect(rows(plan().signatures)[0]).toMatchObject({ method: 'paper', signedAt: null }))
  })

  it('of all others are noted in one press', async () => {
    const { user, plan } = await open(asked)
    const group = screen.getByRole('radiogroup', { name: 'Nan Pat’s signature on Amber’s plan' })
    await user.click(within(group).getByRole('radio', { name: 'Chose not to sign' }))
    await user.click(await screen.findByRole('button', { name: 'The others have all signed' }))
    await waitFor(() =>
      expect(rows(plan().signatures).map(({ signedAt }) => signedAt !== null)).toEqual([true, false, true]),
    )
    const amber = within(screen.getByRole('table')).getByRole('row', { name: /^Amber/ })
    expect(amber).toHaveTextContent('2 of 3')
  })
})

describe('the paper', () => {
  it('is frozen as a version and then shown, and can be shown again', async () => {
    const { user, core, ids, plan } = await open(allDecided)
    await user.click(screen.getByRole('button', { name: 'Make the plan to sign' }))
    expect(await screen.findByText('Version 1')).toBeVisible()
    const show = { conferenceId: 'conference-1', documentId: `plan/${ids.amber}` }
    await waitFor(() => expect(core.named('showDocument')).toEqual([show]))
    await user.click(screen.getByRole('button', { name: 'Show version 1' }))
    await waitFor(() => expect(core.named('showDocument')).toEqual([show, show]))
    expect(plan().version).toBe(1)
  })

  it('is not made before the decision, and says so', async () => {
    const { user, core } = await open()
    await user.click(screen.getByRole('button', { name: 'Make the plan to sign' }))
    expect(await screen.findByText('Record the decision for Amber first.')).toBeVisible()
    expect(core.named('showDocument')).toEqual([])
  })

  it('that could not be shown is still there to be shown again', async () => {
    const { user, core } = await open(allDecided)
    core.fail('showDocument')
    await user.click(screen.getByRole('button', { name: 'Make the plan to sign' }))
    expect(await screen.findByText(/Reference AB12/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show version 1' }))
    await waitFor(() => expect(core.named('showDocument')).toHaveLength(2))
    expect(screen.queryByText(/Reference AB12/)).toBeNull()
  })
})

describe('copies', () => {
  it('go to everybody who signs and to others, and are given in one press', async () => {
    const { user, plan } = await open((reed) => {
      allDecided(reed)
      reed.chairing.do('askToSign', { childId: reed.ids.amber, signatoryIds: [reed.ids.kerry, reed.ids.pat] })
    })
    await user.click(screen.getByRole('button', { name: 'A copy for everybody who signs' }))
    const other = screen.getByRole('textbox', { name: 'A copy of Amber’s plan for somebody not on the list' })
    await user.type(other, 'The GP surgery{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Given now to The GP surgery' }))
    expect(await screen.findByText(/^Given on .* at \d\d:\d\d$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'All have been given theirs' }))
    await waitFor(() => expect(rows(plan().copies).filter(({ givenAt }) => givenAt !== null)).toHaveLength(3))
  })
})

describe('the end of the meeting', () => {
  it('waits for what must be there, and says what that is and where', async () => {
    const { user, current } = await open((reed) => decide(reed, reed.ids.amber))
    await user.click(screen.getByRole('button', { name: 'End the meeting' }))
    expect(await screen.findByText('Record the decision for Isaac.')).toBeVisible()
    expect(screen.getByText('Record the decision for Baby Reed.')).toBeVisible()
    expect(current().meeting.endedAt).toBeNull()
  })

  it('is noted with its time, and can be taken back', async () => {
    const { user, current } = await open(allDecided)
    await user.click(screen.getByRole('button', { name: 'End the meeting' }))
    expect(await screen.findByText(/^The meeting ended at \d\d:\d\d on /)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'It goes on after all' }))
    await waitFor(() => expect(current().meeting.endedAt).toBeNull())
  })

  it('on another day than it started: says when it ended, because the time limits count from then', async () => {
    const { user, current } = await open((reed) => {
      allDecided(reed)
      reed.chairing.do('startMeeting', {})
    })
    await user.click(screen.getByRole('button', { name: 'End the meeting' }))
    expect(
      await screen.findByText('Say at what time it ended: the time limits count from then.'),
    ).toBeVisible()
    expect(current().meeting.endedAt).toBeNull()
    await user.click(screen.getAllByRole('spinbutton', { name: /When did it end/ })[0] as HTMLElement)
    await user.keyboard('1145')
    await user.click(screen.getByRole('button', { name: 'End the meeting' }))
    await waitFor(() => expect(current().meeting.endedAt).toBe('2026-03-24T11:45:00.000Z'))
  })
})
