import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PeopleScreen } from '../../src-renderer/screens/people/PeopleScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { Chairing, testPractice } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

const prepare = (chairing: Chairing) => renderScreen(PeopleScreen, 'people', chairing)
const task = (title: string) => screen.getByRole('button', { name: title }).closest('li') as HTMLElement

describe('before the day', () => {
  it('says what is done for children, family and meeting, and leads to where it is done', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('recordChildsVoice', { childId: ids.amber, wishes: 'I like it at Nan’s.' })
    const { user } = await prepare(chairing)
    expect(task('Amber’s own words')).toHaveTextContent('Done')
    expect(task('Isaac’s own words')).toHaveTextContent('To do')
    expect(task('Kerry Reed: contact before the day')).toHaveTextContent('To do')
    expect(task('Amber’s part in the meeting')).toHaveTextContent('Not recorded: whom you asked')
    await user.click(screen.getByRole('button', { name: 'Isaac’s own words' }))
    expect(screen.getByRole('tab', { name: /^Children/ })).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByLabelText('Isaac’s wishes and feelings')).toBeVisible()
  })

  it('keeps the choice about the social worker and the time to read with each contact', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await prepare(chairing)
    const picker = screen.getByText('Record a meeting or call with').parentElement as HTMLElement
    await user.click(within(picker).getByRole('radio', { name: /^Kerry Reed/ }))
    const choice = await screen.findByRole('radiogroup', { name: /^Kerry Reed was offered the choice/ })
    await user.click(within(choice).getByRole('radio', { name: 'Wanted them out' }))
    const read = screen.getByRole('radiogroup', { name: 'Has Kerry Reed had time to read the reports?' })
    await user.click(within(read).getByRole('radio', { name: 'No' }))
    await user.type(screen.getByLabelText('What Kerry Reed wants to raise'), 'The letter')
    await user.tab()
    expect(rows(current().preparation.familyContacts)).toMatchObject([
      {
        withId: ids.kerry,
        socialWorkerPresent: 'wantedOut',
        hadTimeToRead: false,
        issuesToRaise: 'The letter',
      },
    ])
    expect(task('Kerry Reed: contact before the day')).toHaveTextContent('Check')
    expect(screen.getByText('Social worker: wanted them out, had no time to read')).toBeVisible()
  })

  it('has the checklist of the practice, ticked with the time and unticked again', async () => {
    const { user, current } = await prepare(reedConference().chairing)
    const [first] = testPractice.profile.preparationChecklist
    if (first === undefined) throw new Error('The practice has no checklist')
    await user.click(screen.getByRole('checkbox', { name: first.title }))
    expect(current().preparation.checklist[first.id]).toMatch(/^20/)
    expect(task('Your checklist')).toHaveTextContent('1 of')
    await user.click(screen.getByRole('checkbox', { name: first.title }))
    expect(current().preparation.checklist).toEqual({})
  })

  it('notes contentious attendance with what was agreed; a strategy that is missing is to be checked', async () => {
    const { user, current } = await prepare(reedConference().chairing)
    await user.type(screen.getByLabelText('Note something that may be difficult'), 'Lee may come{Enter}')
    const issue = await screen.findByRole('region', { name: 'Attendance issue 1' })
    expect(task('Contentious attendance')).toHaveTextContent('Check')
    await user.type(within(issue).getByLabelText('What was agreed'), 'Separate rooms')
    await user.tab()
    expect(rows(current().preparation.attendanceIssues)).toMatchObject([
      { issue: 'Lee may come', strategy: 'Separate rooms' },
    ])
    await user.click(screen.getByRole('button', { name: 'Remove attendance issue 1' }))
    expect(current().preparation.attendanceIssues.order).toEqual([])
  })

  it('warns by the rules, in words and with the date', async () => {
    const { chairing, ids } = reedConference()
    const restriction = { withheldFrom: { kind: 'family' as const }, reason: '' }
    chairing.do('relatePeople', {
      fromId: ids.lee,
      toId: ids.baby,
      kindId: 'father',
      parentalResponsibility: true,
    })
    const reportId = chairing.do('logReport', {
      title: 'Social work report',
      authorId: ids.daniel,
      isSocialWorkReport: true,
    })
    chairing.do('recordReportShared', { reportId, personId: ids.kerry, on: '2026-03-20' })
    chairing.do('recordReportShared', { reportId, personId: ids.pat, on: '2026-03-19' })
    chairing.do('recordRestrictedItem', { text: 'A', restriction, notifiedOn: '2026-03-23' })
    chairing.do('stateBackground', { strategyDiscussionOn: '2026-03-02' })
    chairing.do('decideParticipation', { childId: ids.amber, cannotBeKeptApart: true })
    chairing.do('excludePerson', {
      personId: ids.lee,
      scope: { kind: 'parts', partIds: ['part-1'] },
      groundIds: ['b'],
      rationale: 'Threats on 2 March',
      requestedOn: '2026-03-23',
    })
    await prepare(chairing)
    const warnings = within(screen.getByRole('region', { name: 'Look at this before the day' }))
    const said = warnings.getAllByRole('listitem').map(({ textContent }) => textContent)
    const expected = [
      /The conference on Tuesday 24 March 2026 is late\. It is held by Monday 23 March 2026/,
      /Amber is to come, and could not be kept apart from a hostile parent/,
      /Kerry Reed had Social work report on Friday 20 March 2026\. It was due by Thursday 19 March 2026/,
      /Lee Marsh has not had Social work report yet/,
      /told of restricted information 1 on Monday 23 March 2026, at short notice/,
      /exclusion of Lee Marsh was asked for on Monday 23 March 2026\. It was due by Thursday 19 March 2026/,
    ]
    for (const sentence of expected) expect(said.filter((one) => sentence.test(one ?? ''))).toHaveLength(1)
    expect(said.some((one) => /Nan Pat/.test(one ?? ''))).toBe(false)
  })

  it('warns of a conference on a weekend, and is quiet where all is in order', async () => {
    const { unmount } = await prepare(new Chairing('initial', '2026-03-28'))
    expect(screen.getByText(/Saturday 28 March 2026 is not a working day/)).toBeVisible()
    unmount()
    await prepare(new Chairing('initial', '2026-03-24'))
    expect(screen.queryByRole('region', { name: 'Look at this before the day' })).toBeNull()
  })

  it('shows in one place who is what to whom, and takes relations between adults', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('relatePeople', {
      fromId: ids.kerry,
      toId: ids.amber,
      kindId: 'mother',
      parentalResponsibility: true,
      sameHousehold: true,
    })
    const { user, current } = await prepare(chairing)
    expect(
      screen.getByText('Mother; has parental responsibility; lives with the child', { selector: 'td' }),
    ).toBeVisible()
    const choose = async (label: RegExp, option: string) => {
      await user.click(screen.getByRole('button', { name: label }))
      await user.click(await screen.findByRole('option', { name: option }))
    }
    await choose(/One adult/, 'Kerry Reed')
    await choose(/is or was/, 'Former partner')
    await choose(/The other adult/, 'Lee Marsh')
    await user.click(screen.getByRole('button', { name: 'Add how they are related' }))
    expect(await screen.findByText('Kerry Reed – former partner – Lee Marsh')).toBeVisible()
    expect(rows(current().relations).at(-1)).toMatchObject({
      fromId: ids.kerry,
      toId: ids.lee,
      kindId: 'formerPartner',
    })
  })
})

describe('a pasted list', () => {
  it('is corrected in place and added in one press, without those who are there; one undo takes all back', async () => {
    const { chairing } = reedConference()
    const { user, current, store } = await prepare(chairing)
    const there = current().people.order.length
    await user.click(screen.getByRole('tab', { name: /^People/ }))
    await user.click(screen.getByRole('button', { name: 'Paste a list' }))
    const dialog = await screen.findByRole('dialog', { name: 'Paste an invitation list' })
    await user.click(within(dialog).getByLabelText('The list'))
    await user.paste(
      'Rao, Sunita (HV - Tern Health) <s.rao@tern.example>\nKerry Reed\nAmina Siddiqui\nSpam Person',
    )
    expect(within(dialog).getByText('On the list already, not added again.')).toBeVisible()
    expect(within(dialog).getByRole('checkbox', { name: 'Take Kerry Reed' })).toBeDisabled()
    await user.click(within(dialog).getByRole('checkbox', { name: 'Take Spam Person' }))
    await user.click(within(dialog).getByRole('button', { name: 'Add 2 people' }))
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Choose a role for Amina Siddiqui')
    await user.type(
      within(dialog).getByRole('combobox', { name: 'Role of Amina Siddiqui' }),
      'team man{Enter}',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Add 2 people' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(rows(current().people).slice(there)).toMatchObject([
      {
        name: 'Sunita Rao',
        roleId: 'healthVisitor',
        roleInWords: '',
        contact: { email: 's.rao@tern.example' },
      },
      { name: 'Amina Siddiqui', roleId: 'teamManager' },
    ])
    await store.undo()
    expect(current().people.order).toHaveLength(there)
  })
})
