import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PeopleScreen } from '../../src-renderer/screens/people/PeopleScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { Chairing } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function onTab(name: RegExp, chairing: Chairing) {
  const shown = await renderScreen(PeopleScreen, 'people', chairing)
  await shown.user.click(screen.getByRole('tab', { name }))
  return shown
}

describe('the children', () => {
  it('are added in one line, and the line is ready for the next', async () => {
    const { user, current } = await onTab(/Children/, new Chairing())
    await user.type(screen.getByLabelText('First name'), 'Amber')
    await user.type(screen.getByLabelText('Family name'), 'Reed{Enter}')
    expect(await screen.findByRole('button', { name: /^Amber/ })).toBeVisible()
    expect(screen.getByLabelText('Add a child')).toContainElement(document.activeElement as HTMLElement)
    await user.click(
      within(screen.getByLabelText('Add a child')).getByRole('radio', { name: 'Not born yet' }),
    )
    await user.click(screen.getByRole('button', { name: 'Add a child' }))
    expect(await screen.findByRole('button', { name: /^Baby Reed/ })).toBeVisible()
    expect(rows(current().children).map(({ birth }) => birth.kind)).toEqual(['born', 'unborn'])
  })

  it('are not added without a name, and what was typed stays', async () => {
    const { user, current } = await onTab(/Children/, new Chairing())
    await user.type(screen.getByLabelText('Family name'), 'Reed{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Give the child a first name')
    expect(screen.getByLabelText('Family name')).toHaveValue('Reed')
    expect(current().children.order).toEqual([])
  })

  it('have a voice, or a reason why there is none', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/Children/, chairing)
    await user.click(screen.getByRole('button', { name: /^Isaac/ }))
    expect(screen.getByText(/^Nothing from Isaac yet\. Record/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Record why there is nothing from Isaac' }))
    await user.type(screen.getByLabelText('Why there is nothing from Isaac'), 'Asleep at each visit')
    await user.tab()
    expect(current().children.byId[ids.isaac]?.participation.noVoiceReason).toBe('Asleep at each visit')
    expect(screen.queryByText(/^Nothing from Isaac yet\. Record/)).not.toBeInTheDocument()
  })

  it('keep an advocate that was offered when the note beside it is written', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/Children/, chairing)
    await user.click(screen.getByRole('button', { name: /^Amber/ }))
    const offered = screen.getByRole('radiogroup', { name: 'Was Amber offered an advocate?' })
    await user.click(within(offered).getByRole('radio', { name: 'Yes' }))
    await user.type(await screen.findByLabelText('Note on the advocate'), 'Met on Tuesday')
    await user.tab()
    expect(current().children.byId[ids.amber]?.participation.advocate).toMatchObject({
      offered: true,
      note: 'Met on Tuesday',
    })
  })
})

describe('the people', () => {
  it('are added by name, a few letters of the role, and Enter; the focus is on the next name', async () => {
    const { user, current } = await onTab(/People/, new Chairing())
    await user.type(screen.getByLabelText('Name'), 'Linda Hart')
    await user.tab()
    await user.keyboard('health vis')
    await user.tab()
    await user.keyboard('Tern Valley Health{Enter}')
    expect(await screen.findByText('Linda Hart')).toBeVisible()
    expect(rows(current().people)).toMatchObject([
      { name: 'Linda Hart', roleId: 'healthVisitor', organisation: 'Tern Valley Health' },
    ])
    expect(screen.getByLabelText('Name')).toHaveFocus()
    expect(screen.getByLabelText('Name')).toHaveValue('')
  })

  it('need a role, and the line keeps the name until one is chosen', async () => {
    const { user, current } = await onTab(/People/, new Chairing())
    await user.type(screen.getByLabelText('Name'), 'Linda Hart{Enter}')
    expect(screen.getByRole('combobox', { name: 'Role' })).toHaveAccessibleDescription(/Choose a role/)
    expect(screen.getByRole('combobox', { name: 'Role' })).toHaveFocus()
    expect(current().people.order).toEqual([])
    await user.keyboard('health vis{Enter}{Enter}')
    expect(rows(current().people)).toMatchObject([{ name: 'Linda Hart', roleId: 'healthVisitor' }])
  })

  it('have a chair as soon as somebody with that role is added', async () => {
    const { user, current } = await onTab(/People/, new Chairing())
    await user.type(screen.getByLabelText('Name'), 'Ruth Adeyemi')
    await user.tab()
    await user.keyboard('conference ch{Enter}{Enter}')
    expect(await screen.findByText('Chair')).toBeVisible()
    expect(current().people.byId[current().chairId ?? '']?.name).toBe('Ruth Adeyemi')
  })

  it('are related to each child, with parental responsibility', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/People/, chairing)
    await user.click(screen.getByRole('button', { name: 'Kerry Reed’s details' }))
    await user.click(screen.getByRole('button', { name: 'Mother of Amber, Isaac and Baby Reed' }))
    const responsible = await screen.findByRole('radiogroup', { name: 'Parental responsibility for Isaac' })
    await user.click(within(responsible).getByRole('radio', { name: 'Yes' }))
    expect(rows(current().relations)).toMatchObject([
      { fromId: ids.kerry, toId: ids.amber, kindId: 'mother', parentalResponsibility: null },
      { fromId: ids.kerry, toId: ids.isaac, kindId: 'mother', parentalResponsibility: true },
      { fromId: ids.kerry, toId: ids.baby, kindId: 'mother' },
    ])
    expect(
      screen.getByText('Mother of Amber, Isaac and Baby Reed. Has parental responsibility for Isaac'),
    ).toBeVisible()
  })
})

it('an address can be withheld from somebody, which is marked in words', async () => {
  const { chairing, ids } = reedConference()
  const { user, current } = await onTab(/Addresses/, chairing)
  const line = screen.getByLabelText('Add an address')
  await user.type(within(line).getByLabelText('Address'), '12 Oak Street')
  await user.type(within(line).getByLabelText('Postcode'), 'TM4 2QA{Enter}')
  const card = await screen.findByRole('region', { name: '12 Oak Street TM4 2QA' })
  await user.click(within(card).getByRole('button', { name: 'Withhold from…' }))
  const people = within(card).getByRole('toolbar', { name: 'Withhold 12 Oak Street TM4 2QA from' })
  await user.click(within(people).getByRole('button', { name: /^Lee Marsh/ }))
  expect(await within(card).findByText('Withheld from Lee Marsh', { selector: '.tag' })).toBeVisible()
  await user.type(within(card).getByLabelText('Why it is withheld'), 'Court order')
  await user.tab()
  expect(rows(current().addresses)).toMatchObject([
    { withheldFromIds: [ids.lee], withheldReason: 'Court order' },
  ])
})

describe('the reports', () => {
  it('of the social worker are late after three working days before the conference, by the rule', async () => {
    const { chairing, ids } = reedConference()
    chairing.do('logReport', { title: 'Assessment', authorId: ids.daniel, isSocialWorkReport: true })
    chairing.do('logReport', { title: 'School report', authorId: ids.teacher, isSocialWorkReport: false })
    const reportIds = chairing.conference.reports.order
    for (const reportId of reportIds) {
      chairing.do('recordReportShared', { reportId, personId: ids.kerry, on: '2026-03-20' })
      chairing.do('recordReportShared', { reportId, personId: ids.pat, on: '2026-03-19' })
    }
    await onTab(/Reports/, chairing)
    const assessment = screen.getByRole('region', { name: 'Assessment' })
    expect(within(assessment).getAllByText('Late: it was due by Thursday 19 March 2026')).toHaveLength(1)
    expect(within(screen.getByRole('region', { name: 'School report' })).queryByText(/Late/)).toBeNull()
  })

  it('are logged with their author, and the day on which each parent had them is typed in parts and recorded once', async () => {
    const { chairing, ids } = reedConference()
    const { user, core, current } = await onTab(/Reports/, chairing)
    await user.type(screen.getByLabelText('Report'), 'Assessment')
    await user.tab()
    await user.keyboard('daniel{Enter}{Enter}')
    const card = await screen.findByRole('region', { name: 'Assessment' })
    const day = within(card).getByRole('group', { name: /Kerry Reed had it on/ })
    await user.click(within(day).getByRole('spinbutton', { name: /day/ }))
    await user.keyboard('17032026')
    await user.click(screen.getByRole('heading', { name: 'Assessment' }))
    expect(rows(current().reports)).toMatchObject([
      { authorId: ids.daniel, isSocialWorkReport: true, sharedOn: { [ids.kerry]: '2026-03-17' } },
    ])
    expect(core.named('perform')).toHaveLength(2)
  })
})

describe('restricted information', () => {
  it('is kept from the whole family until somebody is named', async () => {
    const { chairing, ids } = reedConference()
    const { user, current } = await onTab(/Restricted/, chairing)
    const line = screen.getByLabelText('Record restricted information')
    await user.type(within(line).getByLabelText('What must be kept back'), 'A further allegation')
    await user.click(within(line).getByRole('radio', { name: 'Named people' }))
    expect(within(line).getByText(/kept from the whole family until/)).toBeVisible()
    await user.click(within(line).getByRole('button', { name: 'Record it' }))
    expect(rows(current().restrictedItems)).toMatchObject([
      { restriction: { withheldFrom: { kind: 'family' } } },
    ])
    const card = screen.getByRole('region', { name: 'Restricted information 1' })
    await user.click(within(card).getByRole('radio', { name: 'Named people' }))
    await user.click(within(card).getByRole('button', { name: /^Lee Marsh/ }))
    expect(await within(card).findByText('Kept from Lee Marsh')).toBeVisible()
    expect(rows(current().restrictedItems)).toMatchObject([
      { restriction: { withheldFrom: { kind: 'people', personIds: [ids.lee] } } },
    ])
  })

  it('that the chair was told of late is marked by the rule', async () => {
    const { chairing, ids } = reedConference()
    const restriction = { withheldFrom: { kind: 'family' as const }, reason: '' }
    chairing.do('recordRestrictedItem', {
      text: 'A',
      restriction,
      notifiedById: ids.police,
      notifiedOn: '2026-03-20',
    })
    chairing.do('recordRestrictedItem', { text: 'B', restriction, notifiedOn: '2026-03-19' })
    await onTab(/Restricted/, chairing)
    expect(screen.getAllByText('Short notice: the rule is by Thursday 19 March 2026')).toHaveLength(1)
  })
})

it('the strategy discussion gives the day by which an initial conference is held', async () => {
  const { chairing } = reedConference()
  chairing.do('stateBackground', { strategyDiscussionOn: '2026-03-05' })
  chairing.do('arrangeConference', { date: '2026-03-27' })
  await onTab(/^Meeting/, chairing)
  expect(screen.getByText(/by Thursday 26 March 2026: 15 working days after/)).toBeVisible()
  expect(screen.getByText('Late: the conference is after that day')).toBeVisible()
})

it('says that nobody works on the day of the conference, when it is a Saturday', async () => {
  const chairing = new Chairing('initial', '2026-03-28')
  await onTab(/^Meeting/, chairing)
  expect(screen.getByText('Saturday 28 March 2026 is not a working day.')).toBeVisible()
})
