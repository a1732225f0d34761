import { screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingOf, pointsOf, strokesOf } from '../../src-renderer/screens/sign/drawing.ts'
import { SignScreen } from '../../src-renderer/screens/sign/SignScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { DocumentsCore } from './support/documentsCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

const { profile } = testPractice
const step = profile.agenda.find(({ id }) => id === 'sign')

// This page has no surface to draw on, as where a canvas is not to be had; drawing itself is tested in the browser.
HTMLCanvasElement.prototype.getContext = () => null

async function open({ isMade = true } = {}) {
  if (!step) throw new Error('The agenda has no step “sign”')
  const { chairing, ids } = reedConference()
  const childId = ids.amber
  chairing.do('decide', {
    childId,
    outcomeId: profile.outcomes.find(({ planNeeded }) => planNeeded)?.id ?? '',
    categoryIds: profile.categories.slice(0, 1).map(({ id }) => id),
    rationale: 'Because of the nights.',
    reachedBy: 'consensus',
  })
  const actionId = chairing.do('addAction', { childId, what: 'Nan Pat sleeps at the house on Fridays' })
  chairing.do('askToSign', { childId, signatoryIds: [ids.kerry, ids.pat] })
  if (isMade) chairing.do('freezePlan', { childId })
  const rendered = await renderWithConference(<SignScreen step={step} />, new DocumentsCore(chairing))
  const signatures = () =>
    rows(
      rendered.store.state.getState().conference.children.byId[childId]?.plan.signatures ?? {
        byId: {},
        order: [],
      },
    )
  return { ...rendered, ids, childId, actionId, signatures, user: userEvent.setup() }
}

const handOverTo = (name: string) =>
  screen.getByRole('button', { name: `Hand over to ${name} to sign on the screen` })

async function withPin(user: UserEvent) {
  await user.type(await screen.findByLabelText('A PIN to come back'), '2604{Enter}')
}

async function takeBack(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Give back to the chair' }))
  await user.type(await screen.findByLabelText('The chair’s PIN'), '2604{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('signing on the screen', () => {
  it('shows one person their name, what signing means and a place to sign, and nothing else can be reached', async () => {
    const { user } = await open()
    await user.click(handOverTo('Kerry Reed'))
    await withPin(user)
    const dialog = await screen.findByRole('dialog', { name: 'Kerry Reed' })
    expect(within(dialog).getByText(profile.texts.whatSigningMeans)).toBeVisible()
    expect(within(dialog).getByText('Amber’s plan, version 1')).toBeVisible()
    expect(within(dialog).getByRole('img', { name: 'Kerry Reed’s signature' })).toBeVisible()
    expect(dialog).not.toHaveTextContent('Nan Pat')
    const outside = screen.getAllByRole('button').filter((button) => !dialog.contains(button))
    expect(outside).toEqual([])
    for (let presses = 0; presses < 12; presses += 1) {
      await user.tab()
      expect(dialog.contains(document.activeElement)).toBe(true)
    }
  })

  it('is given back to the chair by their PIN, not by Escape, and a comment that was being typed is kept', async () => {
    const { user, signatures } = await open()
    await user.click(handOverTo('Kerry Reed'))
    await withPin(user)
    await user.type(await screen.findByLabelText('What I want to say about it'), 'Not the Fridays')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('dialog', { name: 'Kerry Reed' })).toBeVisible()
    await takeBack(user)
    await waitFor(() => expect(signatures()[0]).toMatchObject({ comment: 'Not the Fridays', signedAt: null }))
  })

  it('goes round: by typing the name, then the next, who chooses not to sign; nobody sees what another said', async () => {
    const { user, signatures } = await open()
    await user.click(screen.getByRole('button', { name: 'Sign on the screen, one after the other' }))
    await withPin(user)
    await user.click(await screen.findByRole('radio', { name: 'I agree with some of it' }))
    await user.click(screen.getByRole('button', { name: 'Type your name' }))
    await user.type(screen.getByRole('textbox', { name: 'Your name, as your signature' }), ' Kerry Reed ')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    const thanks = await screen.findByRole('dialog', { name: 'Thank you, Kerry Reed' })
    expect(thanks).toHaveTextContent('Your signature is kept. Please pass it on to Nan Pat.')
    expect(within(thanks).queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'I am Nan Pat' }))
    const dialog = await screen.findByRole('dialog', { name: 'Nan Pat' })
    expect(within(dialog).getByRole('radio', { name: 'I agree with some of it' })).not.toBeChecked()
    await user.click(within(dialog).getByRole('button', { name: 'I choose not to sign' }))
    const last = await screen.findByRole('dialog', { name: 'Thank you, Nan Pat' })
    expect(last).toHaveTextContent('Please give the laptop back to the chair.')
    await takeBack(user)
    expect(signatures()).toMatchObject([
      { method: 'screen', agreement: 'agreesInPart', typedName: 'Kerry Reed', drawing: null, planVersion: 1 },
      { method: 'declined', signedAt: null, planVersion: null },
    ])
    expect(await screen.findByText(/^Signed on the screen, name typed at \d\d:\d\d$/)).toBeVisible()
  })

  it('without a signature is not signed, and says what to do', async () => {
    const { user, signatures } = await open()
    await user.click(handOverTo('Kerry Reed'))
    await withPin(user)
    await user.click(await screen.findByRole('button', { name: 'Done' }))
    expect(await screen.findByText('Sign in the box, or type your name.')).toBeVisible()
    expect(signatures()[0]).toMatchObject({ method: 'paper', signedAt: null })
  })

  it('waits for the paper to be made', async () => {
    await open({ isMade: false })
    expect(screen.getByText(/^To sign on the screen, make the paper first/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /to sign on the screen$/ })).toBeNull()
  })
})

it('a plan that was changed after it was made says so, and asks for a new version that is signed again', async () => {
  const { user, store, signatures, childId, actionId } = await open()
  const [kerry] = signatures()
  const at = '2026-03-24T11:34:00.000Z'
  await store.perform('recordSignature', {
    childId,
    signatureId: kerry?.id ?? '',
    method: 'screen',
    typedName: 'Kerry Reed',
    signedAt: at,
  })
  await store.perform('wordAction', { childId, actionId, what: 'Nan Pat sleeps at the house every night' })
  expect(await screen.findByText('Changed since version 1.')).toBeVisible()
  expect(
    screen.getByText(/^Signed version 1 on the screen, name typed at 11:34: it was changed since$/),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: /to sign on the screen$/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Make a new version' }))
  expect(await screen.findByText('Version 2')).toBeVisible()
  expect(screen.queryByText('Changed since version 1.')).toBeNull()
  expect(handOverTo('Kerry Reed')).toBeVisible()
  expect(within(screen.getByRole('table')).getByRole('row', { name: /^Amber/ })).toHaveTextContent('0 of 2')
})

describe('what is kept of a drawn signature', () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const size = { width: 600, height: 200 }
  const point = fc.record({
    x: fc.double({ min: -50, max: 700, noNaN: true }),
    y: fc.double({ min: -50, max: 300, noNaN: true }),
    time: fc.nat(),
    pressure: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  it('is cut to what was drawn, moved and never bent, and a small mark stays small on the line', () => {
    expect(
      drawingOf([
        [100, 50, 400.5, 150],
        [300, 60],
      ]),
    ).toEqual({
      width: 316.5,
      height: 116,
      strokes: [
        [8, 8, 308.5, 108],
        [208, 18],
      ],
    })
    expect(drawingOf([[500, 20]])).toEqual({ width: 240, height: 70, strokes: [[8, 62]] })
  })

  it(`is the shape to half a pixel, inside the box, and no time and no pressure (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.record({ points: fc.array(point) })), (lines) => {
        const strokes = strokesOf(lines, size)
        const drawn = lines.filter(({ points }) => points.length > 0)
        expect(strokes.map((stroke) => stroke.length)).toEqual(drawn.map(({ points }) => points.length * 2))
        drawn.forEach(({ points }, line) => {
          pointsOf(strokes[line] ?? []).forEach(({ x, y }, index) => {
            const from = points[index] ?? { x: 0, y: 0 }
            expect(Math.abs(x - Math.min(Math.max(from.x, 0), size.width))).toBeLessThanOrEqual(0.25)
            expect(Math.abs(y - Math.min(Math.max(from.y, 0), size.height))).toBeLessThanOrEqual(0.25)
            expect(Number.isInteger(x * 2) && Number.isInteger(y * 2)).toBe(true)
          })
        })
      }),
      { seed },
    )
  })
})
