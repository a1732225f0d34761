import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'
import { objectsOf, squeezed, strings } from './pdf/readPdf.ts'
import { pdfText, taggedText, wordParagraphs } from './reading.ts'

const drawing = {
  width: 600,
  height: 180,
  strokes: [
    [20, 90, 80.5, 30, 140, 120],
    [200, 60],
  ],
}
const alt = 'Signature of Kerry Reed, made on screen'

/** The conference of the Reed children, with Kerry's place to sign Amber's plan. */
function askedToSign() {
  const reed = siblings()
  const { chairing, amber, mother } = reed
  const child = () => {
    const found = chairing.conference.children.byId[amber]
    if (found === undefined) throw new Error('no Amber')
    return found
  }
  const place = rows(child().plan.signatures).find(({ signatoryId }) => signatoryId === mother)
  const on = { childId: amber, signatureId: place?.id ?? '' }
  const made = async (documentId: string) => {
    const { bytes } = await makeDocument(chairing.conference, testPractice, documentId, {
      at: '2026-03-25T12:00:00.000Z',
      logHead: { seq: 212, hash: '9f3c'.repeat(16) },
    })
    return bytes
  }
  return { ...reed, child, on, plan: () => made(`plan/${amber}`), minutes: () => made('minutes') }
}

/** What a screen reader says instead of each picture. */
const altsOf = (bytes: Uint8Array) => strings(objectsOf(bytes), 'Alt')

const signedAt = '2026-03-24T11:34:00.000Z'

describe('a signature that was made on the screen', () => {
  it('is on the plan with its date, and a screen reader is told whose it is', async () => {
    const { chairing, on, plan } = askedToSign()
    const before = await plan()
    expect(altsOf(before)).not.toContain(alt)
    chairing.do('recordSignature', { ...on, method: 'screen', agreement: 'agreesInPart', drawing, signedAt })
    const after = await plan()
    expect(altsOf(after)).toContain(alt)
    expect(taggedText(after)).toContain(squeezed('Date: 24 March 2026'))
    expect(taggedText(before)).not.toContain(squeezed('Date: 24 March 2026'))
    expect(pdfText(after).text).toContain('I agree with some of it (chosen)')
  })

  it('by typing the name is on the plan as the name, and says so', async () => {
    const { chairing, on, plan, minutes } = askedToSign()
    chairing.do('recordSignature', { ...on, method: 'screen', typedName: 'Kerry A. Reed', signedAt })
    const { text } = pdfText(await plan())
    expect(text).toContain('Kerry A. Reed')
    expect(text).toContain('Signed on screen by typing the name.')
    const words = wordParagraphs(await minutes()).map((paragraph) => paragraph.text)
    expect(words).toContain('Kerry Reed: signed on the screen by typing their name, 24 March 2026.')
  })

  it('is not on a plan that was changed after it, nor on the next version: those say what was signed', async () => {
    const { chairing, amber, child, on, plan, minutes } = askedToSign()
    chairing.do('recordSignature', { ...on, method: 'screen', agreement: 'agrees', drawing, signedAt })
    const [action] = rows(child().plan.actions)
    chairing.do('wordAction', { childId: amber, actionId: action?.id ?? '', what: 'Lee moves to Leeds.' })
    const changed = await plan()
    expect(altsOf(changed)).not.toContain(alt)
    const { text } = pdfText(changed)
    expect(text).toContain('plan version 1, changed since')
    expect(text).toContain('Signed version 1 on 24 March 2026, before it was changed.')
    expect(text).not.toContain('I agree (chosen)')
    chairing.do('freezePlan', { childId: amber })
    const next = await plan()
    expect(altsOf(next)).not.toContain(alt)
    expect(pdfText(next).text).toContain('plan version 2, conference')
    const words = wordParagraphs(await minutes()).map((paragraph) => paragraph.text)
    expect(words).toContain(
      'Kerry Reed: signed version 1, before it was changed, on the screen, 24 March 2026, agrees.',
    )
    chairing.do('recordSignature', { ...on, method: 'screen', drawing, signedAt: '2026-03-24T11:50:00.000Z' })
    expect(altsOf(await plan())).toContain(alt)
  })
})
