import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ExportScreen } from '../../src-renderer/screens/export/ExportScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { type Siblings, siblings } from '../support/siblings.ts'
import { PapersCore } from './support/papersCore.ts'
import { renderWithConference } from './support.tsx'

async function open(prepare: (people: Siblings) => void = () => {}) {
  const people = siblings()
  prepare(people)
  const core = new PapersCore(people.chairing)
  const rendered = await renderWithConference(<ExportScreen />, core)
  await screen.findByRole('heading', { name: 'Kerry Reed' })
  const current = () => rendered.store.state.getState().conference
  return { ...rendered, core, people, user: userEvent.setup(), current }
}

/** The row of one recipient. */
function row(name: string) {
  const found = screen.getByRole('heading', { name, level: 4 }).closest('li')
  if (found === null) throw new Error(`${name} has no row`)
  return within(found)
}

/** Lee is excluded from everything instead of from a part. */
const excludeFromAll = ({ chairing, father, amber, isaac, baby }: Siblings) => {
  const [exclusion] = rows(chairing.conference.exclusions)
  chairing.do('correctExclusion', { exclusionId: exclusion?.id ?? '', scope: { kind: 'whole' } })
  for (const childId of [amber, isaac, baby])
    for (const { id, signatoryId } of rows(
      chairing.conference.children.byId[childId]?.plan.signatures ?? { byId: {}, order: [] },
    ))
      if (signatoryId === father) chairing.do('removeSignatory', { childId, signatureId: id })
}

describe('who gets which papers', () => {
  it('is said person by person, with the reason, in the sections of the table', async () => {
    await open()
    const family = screen.getByRole('region', { name: 'Papers: Family' })
    expect(within(family).getByRole('heading', { name: 'Pat Reed' })).toBeVisible()
    expect(row('Kerry Reed').getByText(/^Mother of Amber/)).toBeVisible()
    expect(row('Kerry Reed').getByText(/Signs the plan of Amber, Isaac and Baby Reed\./)).toBeVisible()
    const professionals = screen.getByRole('region', { name: 'Papers: Professionals' })
    expect(within(professionals).getByRole('heading', { name: 'Daniel Okafor' })).toBeVisible()
    const leftOut = screen.getByRole('region', { name: 'Papers: Left out of the meeting' })
    expect(within(leftOut).getByRole('heading', { name: 'Lee Marsh' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Papers: Case file' })).toBeVisible()
  })

  it('says loudly whom a paper must not reach, and opens what else is left out', async () => {
    const { user } = await open(excludeFromAll)
    const kerrys = screen.getByRole('list', { name: 'Mind, before you hand it out: Kerry Reed' })
    expect(kerrys).toHaveTextContent(/Not for Lee Marsh, who was excluded from the whole conference/)
    const toggle = screen.getByRole('button', { name: 'What is left out of the papers for Kerry Reed' })
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    await user.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    expect(
      screen.getByRole('list', { name: 'Left out of Child protection plan for Amber Reed, Kerry Reed' }),
    ).toHaveTextContent(/left out because/)
  })

  it('has a name of its own for everything that can be pressed', async () => {
    await open()
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('is changed in the row, and what becomes different in the plan is said at once', async () => {
    const { user, current, people } = await open()
    await user.click(screen.getByRole('button', { name: 'More for PC Farah Khan' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Give a copy of Amber’s plan' }))
    await waitFor(() =>
      expect(row('PC Farah Khan').getByText(/On the list of copies for Amber/)).toBeVisible(),
    )
    expect(screen.getByText(/^Child protection plan for Amber Reed is now for .*PC Farah Khan/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'More for PC Farah Khan' }))
    await user.click(await screen.findByRole('menuitem', { name: 'No copy of Amber’s plan any more' }))
    await waitFor(() => expect(row('PC Farah Khan').queryByText(/On the list of copies/)).toBeNull())
    const recipients = rows(current().children.byId[people.amber]?.plan.copies ?? { byId: {}, order: [] })
    expect(recipients.map(({ recipient }) => recipient)).toEqual([
      { kind: 'person', personId: people.mother },
    ])
  })

  it('asks about whoever carries out a plan and does not get it', async () => {
    const { user, current, people } = await open(({ chairing, amber, policeOfficer }) => {
      const [action] = rows(chairing.conference.children.byId[amber]?.plan.actions ?? { byId: {}, order: [] })
      chairing.do('nameActionOwner', {
        childId: amber,
        actionId: action?.id ?? '',
        owner: { kind: 'person', personId: policeOfficer },
      })
    })
    expect(
      screen.getByText('PC Farah Khan is to do something in Amber’s plan and gets no copy of it.'),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Give PC Farah Khan a copy of Amber’s plan' }))
    await waitFor(() => expect(screen.queryByText(/PC Farah Khan is to do something/)).toBeNull())
    const copies = rows(current().children.byId[people.amber]?.plan.copies ?? { byId: {}, order: [] })
    expect(copies.at(-1)?.recipient).toEqual({ kind: 'person', personId: people.policeOfficer })
  })

  it('is recorded as given for all of somebody’s plans in one press, and taken back', async () => {
    const { user, current, people } = await open()
    const given = () =>
      [people.amber, people.isaac, people.baby].map(
        (childId) =>
          rows(current().children.byId[childId]?.plan.copies ?? { byId: {}, order: [] }).find(
            ({ recipient }) => recipient.kind === 'person' && recipient.personId === people.socialWorker,
          )?.givenAt ?? null,
      )
    await user.click(screen.getByRole('button', { name: 'Given now to Daniel Okafor' }))
    await waitFor(() => expect(given().every((at) => at !== null)).toBe(true))
    expect(await row('Daniel Okafor').findByText(/^Given /)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Not given yet to Daniel Okafor' }))
    await waitFor(() => expect(given()).toEqual([null, null, null]))
  })
})

describe('printing', () => {
  it('is one press for everybody, for one person, for what is sent later and for one child’s plan', async () => {
    const { user, core, people } = await open()
    for (const name of [
      'Print everyone’s copies',
      'Print what is sent later',
      'Print Amber’s plan',
      'Print Kerry Reed: copies to take home',
      'Print Lee Marsh: copies to take home',
    ])
      await user.click(screen.getByRole('button', { name }))
    expect(
      core.named('showDocument').map((argument) => (argument as { documentId: string }).documentId),
    ).toEqual([
      'stack/takeHome',
      'stack/sentLater',
      `plan/${people.amber}`,
      `stack/takeHome/${people.mother}`,
      `stack/takeHome/${people.father}`,
    ])
  })

  it('says what to do when nothing can be printed, and saves the copies as one file', async () => {
    const { user, core } = await open()
    core.saved = { folder: '/home/ruth', files: ['Copies to take home.pdf'] }
    core.fail('showDocument')
    await user.click(screen.getByRole('button', { name: 'Print everyone’s copies' }))
    expect(await screen.findByText(/Reference AB12/)).toBeVisible()
    expect(screen.getByText(/print it elsewhere, and delete it there/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'No printer: save everyone’s copies as one file' }))
    expect(await screen.findByText('1 paper is saved in /home/ruth')).toBeVisible()
    expect(core.named('saveDocuments')).toEqual([
      { conferenceId: 'conference-1', documentIds: ['stack/takeHome'] },
    ])
  })
})

describe('the preview', () => {
  it('opens by a press on a paper, reads it in ordinary and large print, and goes by Escape', async () => {
    const { user, core, people } = await open()
    await user.click(
      screen.getByRole('button', { name: 'Read Child protection plan for Amber Reed (PDF), Kerry Reed' }),
    )
    const dialog = within(await screen.findByRole('dialog', { name: 'Child protection plan for Amber Reed' }))
    const sheet = await dialog.findByRole('article')
    expect(within(sheet).getByRole('heading', { level: 3 })).toBeVisible()
    expect(within(sheet).getAllByRole('columnheader').length).toBeGreaterThan(2)
    await user.click(dialog.getByRole('radio', { name: 'Large print' }))
    expect(within(sheet).queryAllByRole('columnheader')).toEqual([])
    expect(within(sheet).getByRole('heading', { name: /^Action ?1$/ })).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Show, to print it' }))
    expect(core.named('showDocument')).toEqual([
      { conferenceId: 'conference-1', documentId: `plan/${people.amber}` },
    ])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('warns of characters that no font has, before anything is printed', async () => {
    const { user } = await open(({ chairing, grandmother }) => {
      chairing.do('describePerson', { personId: grandmother, name: 'Pat Ꮳ Reed' })
    })
    const read = screen.getAllByRole('button', { name: /^Read Child protection plan for Amber Reed/ })
    await user.click(read[0] as HTMLElement)
    expect(await screen.findByText(/No font of Chairside has “Ꮳ”/)).toBeVisible()
  })
})
