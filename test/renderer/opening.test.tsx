import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OpeningScreen } from '../../src-renderer/screens/opening/OpeningScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { Chairing, testPractice } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function onTab(name: RegExp, chairing: Chairing) {
  const shown = await renderScreen(OpeningScreen, 'opening', chairing)
  await shown.user.click(screen.getByRole('tab', { name }))
  return shown
}

describe('the opening', () => {
  it('starts the meeting and says when', async () => {
    const { chairing } = reedConference()
    const { user, current } = await renderScreen(OpeningScreen, 'opening', chairing)
    await user.click(screen.getByRole('button', { name: 'Start the meeting' }))
    expect(
      await screen.findByText(/^The meeting started at \d\d:\d\d, chaired by Ruth Adeyemi/),
    ).toBeVisible()
    expect(current().meeting.startedAt).not.toBeNull()
  })

  it('has every statement of the local rules to read out and tick', async () => {
    const { chairing } = reedConference()
    const { user, current } = await renderScreen(OpeningScreen, 'opening', chairing)
    const opening = testPractice.profile.statements.filter(({ moment }) => moment === 'opening')
    expect(screen.getAllByRole('checkbox')).toHaveLength(opening.length)
    await user.click(screen.getByRole('checkbox', { name: /No recording/ }))
    expect(Object.keys(current().meeting.said)).toEqual(['noRecording'])
    expect(screen.getByRole('tab', { name: `What I say 1 of ${opening.length} said` })).toBeVisible()
  })
})

describe('attendance', () => {
  it('who had a report late is offered time to read it, and that stands in the record', async () => {
    const chairing = new Chairing()
    const kerry = chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
    const pat = chairing.do('addPerson', { name: 'Nan Pat', roleId: 'grandmother' })
    const reportId = chairing.do('logReport', {
      title: 'Social work report',
      authorId: null,
      isSocialWorkReport: true,
    })
    chairing.do('recordReportShared', { reportId, personId: kerry, on: '2026-03-23' })
    chairing.do('recordReportShared', { reportId, personId: pat, on: '2026-03-18' })
    for (const personId of [kerry, pat]) chairing.do('recordAttendance', { personId, status: 'present' })
    const { user, current } = await onTab(/Who is here/, chairing)
    expect(screen.getByText(/^Kerry Reed had “Social work report” late/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'I have offered Nan Pat time' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'I have offered Kerry Reed time' }))
    await waitFor(() =>
      expect(current().people.byId[kerry]?.attendance.note).toBe(
        'Was offered time to read the reports before we began.',
      ),
    )
    await waitFor(() => expect(screen.queryByText(/Kerry Reed had “Social work report” late/)).toBeNull())
  })

  it('marks everyone expected as present in one press, each as a change of its own, and nobody who is excluded', async () => {
    const chairing = new Chairing()
    const chair = chairing.do('addPerson', { name: 'Ruth Adeyemi', roleId: 'chair' })
    chairing.do('nameChair', { personId: chair })
    const lee = chairing.do('addPerson', { name: 'Lee Marsh', roleId: 'father' })
    chairing.do('addPerson', { name: 'Kerry Reed', roleId: 'mother' })
    chairing.do('excludePerson', {
      personId: lee,
      scope: { kind: 'whole' },
      groundIds: ['b'],
      rationale: 'Threats on 2 March',
    })
    const { user, core, current } = await onTab(/Who is here/, chairing)
    await user.click(screen.getByRole('button', { name: 'Everyone expected is here' }))
    await waitFor(() =>
      expect(rows(current().people).map(({ attendance }) => attendance.status)).toEqual([
        'present',
        'expected',
        'present',
      ]),
    )
    expect(core.named('perform')).toHaveLength(2)
    expect(screen.getByText('Excluded from the conference')).toBeVisible()
  })

  it('is chosen for each person, with a note below', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/Who is here/, chairing)
    const group = screen.getByRole('radiogroup', { name: 'Linda Hart’s attendance' })
    await user.click(within(group).getByRole('radio', { name: 'Apologies' }))
    await user.click(screen.getByRole('button', { name: 'Linda Hart’s times and note' }))
    await user.type(screen.getByLabelText('Note on Linda Hart'), 'Ill')
    await user.tab()
    expect(current().people.byId[ids.healthVisitor]?.attendance).toMatchObject({
      status: 'apologies',
      note: 'Ill',
    })
  })

  it('does not wait for somebody who was not asked to come, until the chair expects them', async () => {
    const { chairing, ids } = reedConference()
    const jo = chairing.do('addRelative', {
      name: 'Jo Reed',
      relatedToId: ids.amber,
      kindId: 'aunt',
      kindIs: 'theirs',
    })
    const { user, current } = await onTab(/Who is here/, chairing)
    const arrivals = within(screen.getByRole('list', { name: 'Attendance' }))
    const others = within(screen.getByRole('list', { name: 'Not asked to come' }))
    expect(others.getByText('Jo Reed')).toBeVisible()
    expect(arrivals.queryByText('Jo Reed')).toBeNull()
    await user.click(others.getByRole('button', { name: 'Expect Jo Reed' }))
    expect(await arrivals.findByText('Jo Reed')).toBeVisible()
    expect(current().people.byId[jo]?.attendance.status).toBe('expected')
    await user.click(arrivals.getByRole('button', { name: 'Jo Reed’s times and note' }))
    await user.click(arrivals.getByRole('button', { name: 'Jo Reed was not asked to come' }))
    await waitFor(() => expect(arrivals.queryByText('Jo Reed')).toBeNull())
    expect(current().people.byId[jo]?.attendance.status).toBe('notInvited')
  })

  it('asks the chair to tell a legal representative, and nobody else, that they take no part', async () => {
    const { chairing } = reedConference()
    const solicitor = chairing.do('addPerson', { name: 'Hugh Lane', roleId: 'solicitor' })
    chairing.do('recordAttendance', { personId: solicitor, status: 'present' })
    const { user, current } = await onTab(/Who is here/, chairing)
    await user.click(screen.getByRole('button', { name: /^I have told/ }))
    expect(await screen.findByText(/^Told at/)).toBeVisible()
    expect(rows(current().people).filter(({ legalRoleToldAt }) => legalRoleToldAt !== null)).toMatchObject([
      { name: 'Hugh Lane' },
    ])
  })
})

describe('quoracy', () => {
  it('is counted for each child by those who work with that child, and confirmed by the chair', async () => {
    const { chairing, ids } = reedConference()
    for (const personId of [ids.teacher, ids.healthVisitor, ids.police, ids.midwife])
      chairing.do('describePerson', { personId, worksWithChildIds: [ids.amber] })
    const { user, current } = await onTab(/Quoracy/, chairing)
    expect(
      within(screen.getByRole('region', { name: 'Amber' })).getByText('Enough agencies by the rule'),
    ).toBeVisible()
    const isaac = screen.getByRole('region', { name: 'Isaac' })
    expect(within(isaac).getByText('2 other agencies are needed and 0 are here.')).toBeVisible()
    await user.click(within(isaac).getByRole('radio', { name: 'Not quorate' }))
    await user.click(await within(isaac).findByRole('radio', { name: /Waiting would be harmful/ }))
    await user.type(within(isaac).getByLabelText('Reason, for Isaac'), 'He sleeps at home tonight')
    await user.tab()
    expect(current().children.byId[ids.isaac]?.quoracy).toEqual({
      confirmed: 'inquorate',
      exceptionId: 'delayHarmful',
      reason: 'He sleeps at home tonight',
      newDate: null,
    })
    expect(current().children.byId[ids.amber]?.quoracy.confirmed).toBeNull()
  })

  it('says by when a conference without enough agencies meets again', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('confirmQuoracy', { childId: ids.amber, confirmed: 'inquorate' })
    await onTab(/Quoracy/, chairing)
    expect(screen.getByText(/by Thursday 9 April 2026/)).toBeVisible()
  })
})

describe('an exclusion', () => {
  it('is refused in place without grounds, keeps what was typed, and is recorded in the chair’s name', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/Exclusions/, chairing)
    await user.click(screen.getByRole('button', { name: 'Exclude somebody' }))
    const dialog = screen.getByRole('dialog', { name: 'Exclude somebody' })
    await user.click(within(dialog).getByRole('combobox', { name: 'Who' }))
    await user.keyboard('lee{ArrowDown}{Enter}')
    await user.type(within(dialog).getByLabelText('Evidence'), 'Threats on 2 March')
    const record = within(dialog).getByRole('button', { name: 'Record my decision to exclude Lee Marsh' })
    await user.click(record)
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Choose at least one ground')
    expect(within(dialog).getByLabelText('Evidence')).toHaveValue('Threats on 2 March')
    await user.click(within(dialog).getByRole('checkbox', { name: /seriously disrupt/ }))
    await user.click(record)
    expect(await screen.findByText(/^Decided by Ruth Adeyemi, the chair/)).toBeVisible()
    expect(rows(current().exclusions)).toMatchObject([{ personId: ids.lee, groundIds: ['b'] }])
  })

  it('keeps how it was explained when the day of it is recorded', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('excludePerson', {
      personId: ids.lee,
      scope: { kind: 'whole' },
      groundIds: ['b'],
      rationale: 'Threats',
    })
    const { user, current } = await onTab(/Exclusions/, chairing)
    await user.type(screen.getByLabelText('How it was explained to Lee Marsh'), 'By telephone')
    await user.tab()
    await user.keyboard('20032026')
    await user.click(screen.getByRole('heading', { name: 'Lee Marsh' }))
    expect(rows(current().exclusions)[0]?.explained).toEqual({ on: '2026-03-20', how: 'By telephone' })
  })
})

it('the meeting is split into parts, and the chair moves between them', async () => {
  const { chairing, ids } = reedConference()
  const { user, current } = await onTab(/Split meeting/, chairing)
  await user.type(screen.getByLabelText('Name of the part'), 'Part B: with Mr Marsh')
  await user.click(screen.getByRole('button', { name: /^Lee Marsh/ }))
  await user.click(screen.getByRole('button', { name: 'Add this part' }))
  await user.click(await screen.findByRole('button', { name: 'Move to Part B: with Mr Marsh' }))
  const [first, second] = rows(current().parts)
  expect(first?.attendeeIds).toContain(ids.kerry)
  expect(second?.attendeeIds).toEqual([ids.lee])
  expect(current().meeting.partId).toBe(second?.id)
  expect(await screen.findByRole('button', { name: 'Move to Everyone together' })).toBeVisible()
})
