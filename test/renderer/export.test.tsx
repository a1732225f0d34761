import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ExportScreen } from '../../src-renderer/screens/export/ExportScreen.tsx'
import type { DocumentListing } from '../../src-shared/contract.ts'
import { testPractice } from '../support/chairing.ts'
import { DocumentsCore } from './support/documentsCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

type Reed = ReturnType<typeof reedConference>

async function open(prepare: (reed: Reed, core: DocumentsCore) => void = () => {}) {
  const reed = reedConference()
  const { chairing, ids } = reed
  const outcomeId = testPractice.profile.outcomes.find(({ planNeeded }) => planNeeded)?.id ?? ''
  for (const childId of [ids.amber, ids.isaac, ids.baby]) chairing.do('decide', { childId, outcomeId })
  const listing = (id: string, given: Partial<DocumentListing>): DocumentListing => ({
    id,
    title: 'Minutes',
    fileName: `${id.replace('/', '-')}.pdf`,
    childId: null,
    readerName: 'the professionals',
    format: 'pdf',
    leftOut: [],
    ...given,
  })
  const core = new DocumentsCore(chairing)
  core.documents = [
    listing(`plan/${ids.amber}`, {
      title: 'Plan for Amber',
      childId: ids.amber,
      readerName: 'Amber’s family',
      leftOut: ['2 things are left out because it is about another child, or is theirs.'],
    }),
    listing('minutes', {}),
    listing('data', { title: 'Conference file', format: 'json', readerName: 'the case file' }),
  ]
  prepare(reed, core)
  core.conferences = [chairing.conference]
  const rendered = await renderWithConference(<ExportScreen />, core)
  const current = () => rendered.store.state.getState().conference
  return { ...rendered, core, ids, user: userEvent.setup(), current }
}

/** The entry of the list under “After the conference” with this title. */
function entry(title: string) {
  const found = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('li')
  if (!found) throw new Error(`${title} is not in the list`)
  return within(found)
}

/** The papers in a list of documents, and not by who gets them. */
async function openByDocument(prepare?: (reed: Reed, core: DocumentsCore) => void) {
  const opened = await open(prepare)
  const tab = await screen.findByRole('tab', { name: 'By document' })
  await opened.user.click(tab)
  return opened
}

describe('the papers', () => {
  it('say for whom each is made and what was left out', async () => {
    await openByDocument()
    expect(await screen.findByText('For Amber’s family')).toBeVisible()
    const leftOut = screen.getByRole('list', { name: 'Left out of Plan for Amber (PDF), for Amber’s family' })
    expect(leftOut).toHaveTextContent(
      '2 things are left out because it is about another child, or is theirs.',
    )
  })

  it('are shown when they are PDFs, and only then', async () => {
    const { user, core } = await openByDocument()
    await user.click(await screen.findByRole('button', { name: 'Show Minutes (PDF), for the professionals' }))
    await waitFor(() =>
      expect(core.named('showDocument')).toEqual([{ conferenceId: 'conference-1', documentId: 'minutes' }]),
    )
    expect(screen.queryByRole('button', { name: /^Show Conference file/ })).toBeNull()
  })

  it('are saved all or one, and the screen says where', async () => {
    const { user, core } = await openByDocument()
    core.saved = { folder: '/home/ruth/Conference', files: ['plan-amber.pdf', 'minutes.pdf', 'data.pdf'] }
    await user.click(await screen.findByRole('button', { name: 'Save all 3' }))
    expect(await screen.findByText('3 papers are saved in /home/ruth/Conference')).toBeVisible()
    expect(screen.getByText('plan-amber.pdf')).toBeVisible()
    core.saved = null
    await user.click(screen.getByRole('button', { name: 'Save Minutes (PDF), for the professionals' }))
    expect(await screen.findByText('Nothing was saved.')).toBeVisible()
    expect(core.named('saveDocuments')).toEqual([
      { conferenceId: 'conference-1', documentIds: null },
      { conferenceId: 'conference-1', documentIds: ['minutes'] },
    ])
  })

  it('are tried again after a failure, with the same ones', async () => {
    const { user, core } = await openByDocument((_reed, made) => made.fail('saveDocuments'))
    core.saved = { folder: '/home/ruth', files: ['minutes.pdf'] }
    await user.click(await screen.findByRole('button', { name: 'Save Minutes (PDF), for the professionals' }))
    expect(await screen.findByText(/The disk does not answer.*Reference AB12/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('1 paper is saved in /home/ruth')).toBeVisible()
    expect(core.named('saveDocuments')).toHaveLength(2)
    expect(core.named('saveDocuments')[1]).toEqual(core.named('saveDocuments')[0])
  })

  it('whose list could not be made are asked for again', async () => {
    const { user } = await open((_reed, core) => core.fail('listDocuments'))
    await user.click(await screen.findByRole('button', { name: 'Make the list again' }))
    await user.click(await screen.findByRole('tab', { name: 'By document' }))
    expect(await screen.findByText('For Amber’s family')).toBeVisible()
  })
})

describe('the dates after the conference', () => {
  it('name every rule, both limits of the review, and mark the earliest', async () => {
    await open()
    const review = entry('First review conference is held')
    const limits = review.getAllByText(/^by /).map((date) => date.closest('li')?.textContent ?? '')
    expect(limits).toHaveLength(2)
    expect(limits[0]).toMatch(/^by Tuesday 23 June 2026: 91 days after.*Earliest/)
    expect(limits[1]).toMatch(/^by Wednesday 24 June 2026: 3 months after/)
    expect(limits[1]).not.toContain('Earliest')
  })

  it('leave out what had to happen before the conference', async () => {
    await open(({ chairing }) => chairing.do('stateBackground', { strategyDiscussionOn: '2026-03-05' }))
    expect(screen.getByRole('heading', { name: /^Decision letter is sent/ })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: /Initial conference is held/ })).toBeNull()
    expect(screen.queryByRole('heading', { name: /Parents have the social worker/ })).toBeNull()
  })

  it('name the children where a date is not that of all of them', async () => {
    await open(({ chairing, ids }) => chairing.do('arrangeReview', { childId: ids.baby, date: '2026-05-04' }))
    expect(entry('Chair’s midway check of the plan').getByText(/\(Baby Reed\)/)).toBeInTheDocument()
  })

  it('are done in one press, with a day and a note that can be put right, and taken back', async () => {
    const { user, current } = await open()
    await user.click(screen.getByRole('button', { name: 'Done today: Decision letter is sent' }))
    await waitFor(() => expect(Object.keys(current().doneAfter)).toEqual(['decisionLetter']))
    const [day] = within(
      await screen.findByRole('group', { name: 'Done on: Decision letter is sent' }),
    ).getAllByRole('spinbutton')
    await user.click(day as HTMLElement)
    await user.keyboard('25032026')
    await user.type(screen.getByRole('textbox', { name: 'Note: Decision letter is sent' }), 'By post')
    await user.tab()
    await waitFor(() =>
      expect(current().doneAfter.decisionLetter).toEqual({ on: '2026-03-25', note: 'By post' }),
    )
    await user.click(screen.getByRole('button', { name: 'Not done yet: Decision letter is sent' }))
    await waitFor(() => expect(current().doneAfter).toEqual({}))
  })

  it('that cannot be counted are said to be so, and the others are there', async () => {
    await open(({ chairing }) => chairing.do('arrangeConference', { date: '2031-03-24' }))
    expect(screen.getByText(/knows the bank holidays of 2025 to 2027/)).toBeVisible()
    expect(entry('First review conference is held').getAllByText(/^by /)).toHaveLength(2)
  })
})

describe('the history', () => {
  it('is fetched when it is asked for, newest first', async () => {
    const { user, core } = await open((_reed, made) => {
      made.history = [
        { seq: 1, at: '2026-03-24T10:00:00.000Z', sentence: 'Started the meeting', stepId: 'opening' },
        { seq: 2, at: '2026-03-25T09:30:00.000Z', sentence: 'Ended the meeting', stepId: 'sign' },
      ]
    })
    expect(core.named('listHistory')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Show the history' }))
    const newest = await screen.findByRole('region', { name: 'Wednesday 25 March 2026' })
    expect(newest).toHaveTextContent('09:30:00Ended the meeting')
    const sentences = screen.getAllByText(/ the meeting$/).map(({ textContent }) => textContent)
    expect(sentences).toEqual(['Ended the meeting', 'Started the meeting'])
  })

  it('of a long conference is shown in part at first, and whole on demand', async () => {
    const { user } = await open((_reed, made) => {
      made.history = Array.from({ length: 250 }, (_, index) => ({
        seq: index + 1,
        at: '2026-03-24T10:00:00.000Z',
        sentence: `Change ${index + 1}`,
        stepId: 'export',
      }))
    })
    await user.click(screen.getByRole('button', { name: 'Show the history' }))
    expect(await screen.findAllByText(/^Change/)).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: 'Show all 250 changes' }))
    expect(screen.getAllByText(/^Change/)).toHaveLength(250)
  })
})
