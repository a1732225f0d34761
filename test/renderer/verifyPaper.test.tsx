import { createHash } from 'node:crypto'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { VerifyPaper } from '../../src-renderer/screens/export/VerifyPaper.tsx'
import { DocumentsCore } from './support/documentsCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

async function open(prepare: (core: DocumentsCore) => void = () => {}) {
  const { chairing } = reedConference()
  const core = new DocumentsCore(chairing)
  core.conferences = [chairing.conference]
  prepare(core)
  await renderWithConference(<VerifyPaper />, core)
  return { core, user: userEvent.setup(), conferenceId: chairing.conference.id }
}

const bytes = new TextEncoder().encode('%PDF-1.7, a plan')
const file = new File([bytes], 'Plan.pdf', { type: 'application/pdf' })
const chooser = () => screen.getByLabelText('A file that somebody sent or kept')

it('asks about a file by the SHA-256 of its bytes and nothing else of it', async () => {
  const { core, user, conferenceId } = await open((made) => {
    made.verdict = { kind: 'current', sentences: ['It is “Plan for Amber”.', 'The record has not changed.'] }
  })
  await user.upload(chooser(), file)
  expect(await screen.findByText('From this conference, and as the record stands')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('It is “Plan for Amber”.The record has not changed.')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(core.named('verifyPaper')).toEqual([{ conferenceId, paper: { kind: 'file', sha256 } }])
})

it('asks about a printed paper by its check code, with Enter', async () => {
  const { core, user, conferenceId } = await open((made) => {
    made.verdict = { kind: 'outdated', sentences: ['A new copy would say something else.'] }
  })
  await user.type(
    screen.getByRole('textbox', { name: 'The check code of a printed paper' }),
    'b70c c4a0{Enter}',
  )
  expect(await screen.findByText('From this conference, and older than the record')).toBeVisible()
  expect(core.named('verifyPaper')).toEqual([
    { conferenceId, paper: { kind: 'sheet', checkCode: 'b70c c4a0' } },
  ])
})

it('asks nothing without a code', async () => {
  const { core, user } = await open()
  await user.click(screen.getByRole('button', { name: 'Check the code' }))
  expect(core.named('verifyPaper')).toEqual([])
})

it('says why a paper could not be checked, and takes back what it said about the one before', async () => {
  const { core, user } = await open()
  await user.upload(chooser(), file)
  expect(await screen.findByText('This file is not known.')).toBeVisible()
  core.fail('verifyPaper', {
    kind: 'refused',
    code: 'not-a-check-code',
    sentence: 'That is not a check code.',
  })
  await user.type(screen.getByRole('textbox'), 'Amber{Enter}')
  expect(await screen.findByText('That is not a check code.')).toBeVisible()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('says so when the file cannot be read', async () => {
  const { core, user } = await open()
  const gone = new File([bytes], 'Gone.pdf')
  gone.arrayBuffer = () => Promise.reject(new DOMException('It has gone.', 'NotFoundError'))
  await user.upload(chooser(), gone)
  expect(await screen.findByText('The file could not be read. Choose it again.')).toBeVisible()
  expect(core.named('verifyPaper')).toEqual([])
})
