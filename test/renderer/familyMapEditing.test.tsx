import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { FamilyAndNetwork } from '../../src-renderer/screens/map/family/FamilyMap.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

async function shown() {
  const { chairing, ids } = reedConference()
  chairing.do('relatePeople', { fromId: ids.kerry, toId: ids.amber, kindId: 'mother', sameHousehold: true })
  chairing.do('relatePeople', { fromId: ids.lee, toId: ids.amber, kindId: 'father' })
  const couple = chairing.do('relatePeople', { fromId: ids.kerry, toId: ids.lee, kindId: 'partner' })
  const rendered = await renderWithConference(<FamilyAndNetwork />, new MemoryCore(chairing))
  const user = userEvent.setup()
  const current = () => rendered.store.state.getState().conference
  await user.click(screen.getByRole('button', { name: /^Family map/ }))
  const drawing = () => within(screen.getByRole('group', { name: 'Family map' }))
  const person = (name: RegExp) => drawing().getByRole('button', { name })
  const press = async (name: string) => user.click(screen.getByRole('button', { name }))
  return { ...rendered, ids, couple, user, current, drawing, person, press }
}

it('two people are chosen on the drawing, and how they get on is a line between them', async () => {
  const { user, current, person, press, ids } = await shown()
  await press('Line between two people')
  expect(screen.getByText('Choose the first of the two on the drawing.')).toBeVisible()
  person(/^Kerry Reed/).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByText('Kerry Reed and … Choose the other one on the drawing.')).toBeVisible()
  await user.click(person(/^Lee Marsh/))
  const dialog = within(screen.getByRole('dialog', { name: 'Kerry Reed and Lee Marsh' }))
  await user.click(dialog.getByRole('radio', { name: 'In conflict' }))
  await waitFor(() =>
    expect(rows(current().familyMap.bonds)).toMatchObject([
      { betweenIds: [ids.kerry, ids.lee], kind: 'conflict' },
    ]),
  )
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(person(/^Kerry Reed.*in conflict with Lee Marsh/)).toBeVisible()
  expect(
    within(screen.getByRole('list', { name: 'What the signs mean' })).getByText('In conflict'),
  ).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Show how people get on' }))
  expect(screen.queryByRole('button', { name: /in conflict with/ })).toBeNull()
  expect(screen.queryByText('In conflict')).toBeNull()
})

it('a couple is corrected in place: since when, until when, and that it has ended', async () => {
  const { user, current, person, couple } = await shown()
  await user.click(person(/^Kerry Reed/))
  await user.type(screen.getByLabelText('With Lee Marsh since'), '2019')
  await user.type(screen.getByLabelText('With Lee Marsh until'), 'spring 2025')
  await user.click(screen.getByRole('checkbox', { name: 'It has ended with Lee Marsh' }))
  await waitFor(() =>
    expect(current().relations.byId[couple]).toMatchObject({
      since: '2019',
      until: 'spring 2025',
      hasEnded: true,
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(person(/^Kerry Reed.*partner of Lee Marsh \(2019 to spring 2025\)/)).toBeVisible()
})

it('who somebody is, is changed where they are pressed', async () => {
  const { user, current, person, ids } = await shown()
  await user.click(person(/^Lee Marsh/))
  const dialog = within(screen.getByRole('dialog', { name: 'Lee Marsh’s family' }))
  await user.clear(dialog.getByLabelText('Name'))
  await user.type(dialog.getByLabelText('Name'), 'Leon Marsh')
  await user.click(dialog.getByRole('checkbox', { name: 'Lee Marsh has died' }))
  await waitFor(() =>
    expect(current().people.byId[ids.lee]).toMatchObject({
      name: 'Leon Marsh',
      hasDied: true,
    }),
  )
})

it('Shift and the arrows move somebody, as one change; they are put back in place', async () => {
  const { user, current, person, press, ids, core } = await shown()
  person(/^Lee Marsh/).focus()
  const before = person(/^Lee Marsh/).innerHTML
  await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}')
  await waitFor(() => expect(current().familyMap.nudges).toEqual({ [ids.lee]: { x: 24, y: 12 } }))
  expect(core.named('perform')).toHaveLength(1)
  expect(person(/^Lee Marsh/)).toHaveFocus()
  expect(person(/^Lee Marsh/).innerHTML).not.toBe(before)
  await press('Put everybody back in place')
  await waitFor(() => expect(current().familyMap.nudges).toEqual({}))
  expect(person(/^Lee Marsh/).innerHTML).toBe(before)
})

it('the printed map has the drawing, the signs and the same in words, and nothing about a withheld home', async () => {
  const print = vi.fn()
  vi.spyOn(window, 'print').mockImplementation(print)
  const { store, ids, press } = await shown()
  await store.perform('recordAddress', {
    lines: '9 Hidden Lane',
    postcode: 'HL1 1AA',
    livesHereIds: [ids.kerry, ids.amber],
  })
  const addressId = rows(store.state.getState().conference.addresses)[0]?.id ?? ''
  await store.perform('withholdAddress', { addressId, fromIds: [ids.lee] })
  await press('Print the family map')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  const paper = document.querySelector('.family-map-paper')
  expect(paper?.querySelector('h1')).toHaveTextContent('Family map: Amber')
  expect(paper?.querySelector('svg')).toHaveAttribute(
    'aria-label',
    expect.stringMatching(/^Family map of Amber/),
  )
  expect(paper).toHaveTextContent('Kerry Reed, mother of Amber, partner of Lee Marsh')
  expect(paper).toHaveTextContent('Private: contains personal information')
  expect(paper).not.toHaveTextContent(/lives with|Live together|Hidden Lane|HL1/)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(document.querySelector('.family-map-paper')).toBeNull())
})
