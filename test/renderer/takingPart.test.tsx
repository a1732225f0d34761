import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PeopleScreen } from '../../src-renderer/screens/people/PeopleScreen.tsx'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function amber() {
  const { chairing, ids } = reedConference()
  const shown = await renderScreen(PeopleScreen, 'people', chairing)
  await shown.user.click(screen.getByRole('tab', { name: /Children/ }))
  await shown.user.click(screen.getByRole('button', { name: /^Amber/ }))
  return { ...shown, ids, participation: () => shown.current().children.byId[ids.amber]?.participation }
}

describe('whether and how a child takes part', () => {
  it('is decided by the chair beforehand: whom they asked, the likely effect, and what speaks against it', async () => {
    const { user, participation, ids } = await amber()
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Does Amber come?' })).getByRole('radio', {
        name: 'Does not come',
      }),
    )
    const part = within(screen.getByRole('region', { name: 'How Amber takes part' }))
    await user.type(part.getByLabelText('Reason'), 'Her father will be there')
    await user.type(part.getByLabelText('Likely effect on the child'), 'She would stop talking')
    await user.click(part.getByRole('checkbox', { name: /Could not be kept apart from a hostile parent/ }))
    const asked = within(part.getByRole('toolbar', { name: 'Whom the chair asked' }))
    await user.click(asked.getByRole('button', { name: /^Daniel Okafor/ }))
    expect(participation()).toMatchObject({
      attends: false,
      decisionReason: 'Her father will be there',
      likelyEffect: 'She would stop talking',
      cannotBeKeptApart: true,
      consultedIds: [ids.daniel],
    })
  })

  it('has the day on which the chair was told that the child does not come, and the other way in', async () => {
    const { user, participation } = await amber()
    expect(screen.queryByRole('group', { name: 'Chair was told on' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Does not come' }))
    const told = await screen.findByRole('group', { name: 'Chair was told on' })
    await user.click(within(told).getAllByRole('spinbutton')[0] as HTMLElement)
    await user.keyboard('18032026')
    await user.tab()
    const ways = screen.getByRole('toolbar', { name: 'Ways in which the child takes part' })
    await user.click(within(ways).getByRole('button', { name: 'Meeting the chair' }))
    expect(participation()).toMatchObject({ notAttendingToldOn: '2026-03-18', routeIds: ['meetingChair'] })
  })

  it('has one of the codes PN0 to PN7', async () => {
    const { user, participation } = await amber()
    await user.click(screen.getByRole('button', { name: /Participation code/ }))
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent?.slice(0, 3))).toEqual([
      'PN0',
      'PN1',
      'PN2',
      'PN3',
      'PN4',
      'PN5',
      'PN6',
      'PN7',
    ])
    await user.click(screen.getByRole('option', { name: /^PN6/ }))
    expect(participation()?.code).toBe('PN6')
  })

  it('has a note of the talk between chair and child, kept with this child alone', async () => {
    const { user, participation, current, ids } = await amber()
    await user.type(screen.getByLabelText('Note of the chair’s talk with Amber'), 'She asked who will know.')
    await user.tab()
    expect(participation()?.noteOfTalk).toBe('She asked who will know.')
    expect(current().children.byId[ids.isaac]?.participation.noteOfTalk).toBe('')
  })
})

it('a supporter is recorded with the person whom they are there for', async () => {
  const { chairing, ids } = reedConference()
  const { user, current } = await renderScreen(PeopleScreen, 'people', chairing)
  await user.click(screen.getByRole('tab', { name: /People/ }))
  await user.click(screen.getByRole('button', { name: 'Joan Bell’s details' }))
  const thereFor = within(screen.getByRole('radiogroup', { name: 'Joan Bell is there for' }))
  await user.click(thereFor.getByRole('radio', { name: /^Kerry Reed/ }))
  expect(current().people.byId[ids.supporter]?.thereForId).toBe(ids.kerry)
})
