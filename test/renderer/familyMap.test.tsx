import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FamilyAndNetwork } from '../../src-renderer/screens/map/family/FamilyMap.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import type { Chairing } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

function reedFamily() {
  const { chairing, ids } = reedConference()
  const relate = (fromId: string, kindId: string, toId: string, sameHousehold: boolean | null = null) =>
    chairing.do('relatePeople', { fromId, toId, kindId, sameHousehold })
  relate(ids.kerry, 'mother', ids.amber, true)
  relate(ids.kerry, 'mother', ids.isaac)
  relate(ids.kerry, 'mother', ids.baby)
  relate(ids.lee, 'father', ids.baby)
  relate(ids.kerry, 'separated', ids.lee, false)
  return { chairing, ids }
}

async function shown(chairing: Chairing) {
  const rendered = await renderWithConference(<FamilyAndNetwork />, new MemoryCore(chairing))
  const user = userEvent.setup()
  const current = () => rendered.store.state.getState().conference
  const open = async (name: RegExp) => user.click(screen.getByRole('button', { name }))
  const drawing = () => within(screen.getByRole('group', { name: 'Family map' }))
  return { ...rendered, user, current, open, drawing }
}

async function choose(user: ReturnType<typeof userEvent.setup>, label: RegExp, option: string) {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}

it('the family is one tab stop; arrows walk to a parent, the first child and along the row', async () => {
  const { chairing } = reedFamily()
  const { user, open, drawing } = await shown(chairing)
  await open(/^Family map/)
  expect(
    drawing()
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1)
  drawing()
    .getByRole('button', { name: /^Amber,/ })
    .focus()
  await user.keyboard('{ArrowRight}')
  expect(drawing().getByRole('button', { name: /^Isaac,/ })).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(drawing().getByRole('button', { name: /^Kerry Reed,/ })).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(drawing().getByRole('button', { name: /^Amber,/ })).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(drawing().getByRole('button', { name: /^Amber,/ })).toHaveFocus()
  expect(
    drawing()
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1)
})

it('says of each what the drawing shows, and with whom they live only while that is shown', async () => {
  const { chairing, ids } = reedFamily()
  chairing.do('describePerson', { personId: ids.lee, hasDied: true, dateOfBirth: '1990-04-01' })
  chairing.do('recordAddress', { lines: '9 Hidden Lane', postcode: 'HL1 1AA', livesHereIds: [ids.kerry] })
  const { user, open, drawing, container } = await shown(chairing)
  await open(/^Family map/)
  expect(
    drawing().getByRole('button', {
      name: 'Kerry Reed, mother of Amber, Isaac and Baby Reed, separated from Lee Marsh, lives with Amber',
    }),
  ).toBeVisible()
  expect(
    drawing().getByRole('button', {
      name: 'Lee Marsh, born 1990, has died, father of Baby Reed, separated from Kerry Reed',
    }),
  ).toBeVisible()
  expect(drawing().getByRole('button', { name: /^Baby Reed, .*not born yet, due in 2026/ })).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Show who lives together' }))
  expect(drawing().getByRole('button', { name: /^Kerry Reed.*from Lee Marsh$/ })).toBeVisible()
  expect(container.innerHTML).not.toMatch(/Hidden Lane|HL1/)
})

it('the list says the same as the drawing, of the same people, and opens the same relations', async () => {
  const { chairing } = reedFamily()
  const { user, open, drawing } = await shown(chairing)
  await open(/^Family map/)
  await open(/^The same as a list/)
  const list = within(screen.getByRole('list', { name: 'The family as a list' }))
  const inList = list.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent)
  const drawn = drawing()
    .getAllByRole('button')
    .map((figure) => figure.getAttribute('aria-label'))
  expect(inList.toSorted()).toEqual(drawn.toSorted())
  expect(inList).toHaveLength(5)
  await user.click(list.getByRole('button', { name: 'Relations of Kerry Reed' }))
  expect(screen.getByRole('dialog', { name: 'Kerry Reed’s family' })).toBeVisible()
})

it('Enter opens somebody’s relations: one is added, corrected and removed there', async () => {
  const { chairing, ids } = reedFamily()
  const { user, open, drawing, current } = await shown(chairing)
  await open(/^Family map/)
  drawing()
    .getByRole('button', { name: /^Kerry Reed,/ })
    .focus()
  await user.keyboard('{Enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'Kerry Reed’s family' }))
  await choose(user, /Who$/, 'Nan Pat')
  await choose(user, /… to Kerry Reed$/, 'Mother')
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  await waitFor(() =>
    expect(rows(current().relations).at(-1)).toMatchObject({
      fromId: ids.pat,
      toId: ids.kerry,
      kindId: 'mother',
    }),
  )
  await choose(user, /from Kerry Reed to Lee Marsh$/, 'Divorced from')
  await waitFor(() => expect(rows(current().relations).map(({ kindId }) => kindId)).toContain('divorced'))
  await user.click(dialog.getByRole('button', { name: 'Remove Kerry Reed to Isaac' }))
  await waitFor(() => expect(rows(current().relations)).toHaveLength(5))
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  const kerry = /^Kerry Reed, mother of Amber and Baby Reed, divorced from Lee Marsh, child of Nan Pat/
  expect(await drawing().findByRole('button', { name: kerry })).toBeVisible()
})

it('a relative who is new comes onto the map with the relation, and is not expected at the meeting', async () => {
  const { chairing, ids } = reedFamily()
  const { user, open, drawing, current } = await shown(chairing)
  await open(/^Family map/)
  drawing()
    .getByRole('button', { name: /^Kerry Reed,/ })
    .focus()
  await open(/^Add a relative/)
  const dialog = within(screen.getByRole('dialog', { name: 'Kerry Reed’s family' }))
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  expect(dialog.getByRole('alert')).toHaveTextContent('Choose how they are related.')
  await user.type(dialog.getByLabelText('Their name'), 'Tyler Reed')
  await user.click(dialog.getByRole('radio', { name: 'Kerry Reed is …' }))
  await choose(user, /… to Tyler Reed$/, 'Mother')
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(rows(current().people).at(-1)?.name).toBe('Tyler Reed'))
  const tyler = rows(current().people).at(-1)
  expect(tyler?.attendance.status).toBe('notInvited')
  expect(rows(current().relations).at(-1)).toMatchObject({ fromId: ids.kerry, toId: tyler?.id })
  await user.keyboard('{Escape}')
  expect(await drawing().findByRole('button', { name: /^Tyler Reed, child of Kerry Reed/ })).toBeVisible()
})

it('the safety network is kept in lists, and the circles say the same in one sentence', async () => {
  const { chairing, ids } = reedFamily()
  const { user, open, current } = await shown(chairing)
  await open(/^Safety network/)
  await choose(user, /Add somebody to the network$/, 'Nan Pat')
  const notYet = await screen.findByRole('region', { name: 'Does not know yet (1)' })
  await user.click(within(notYet).getByRole('radio', { name: 'Knows everything' }))
  const knowing = within(await screen.findByRole('region', { name: 'Knows everything (1)' }))
  await user.type(knowing.getByLabelText('What Nan Pat does'), 'Rings at six')
  await user.tab()
  await waitFor(() =>
    expect(rows(current().network)).toMatchObject([
      { personId: ids.pat, ring: 'inner', does: 'Rings at six' },
    ]),
  )
  expect(
    screen.getByRole('img', {
      name: 'Safety circles around Amber, Isaac and Baby Reed. Knows everything: Nan Pat. Knows some of it: nobody. Does not know yet: nobody.',
    }),
  ).toBeVisible()
  await user.click(knowing.getByRole('button', { name: 'Remove Nan Pat from the network' }))
  await waitFor(() => expect(current().network.order).toEqual([]))
})
