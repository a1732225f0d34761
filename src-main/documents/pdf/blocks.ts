import { checkCode } from './checkCode.ts'
import { keepParagraphsWhole } from './keepWhole.ts'
import { type BaseSize, type Look, lookAt } from './look.ts'
import { pages } from './pages.ts'
import { scaleLine } from './scaleLine.ts'
import { signatureBox, writingLines } from './signatureBox.ts'
import { dataTable, keyFacts } from './tables.ts'
import { bullets, heading, kicker, lead, paragraph, quoteBox, section, warningBox } from './textBlocks.ts'

/** The building blocks of a handsome document, at one size. Each call gives pieces for a `Definition`. */
export function blocks(size: BaseSize = 12) {
  const look = lookAt(size)
  const bound =
    <Arguments extends unknown[], Result>(block: (look: Look, ...args: Arguments) => Result) =>
    (...args: Arguments): Result =>
      block(look, ...args)
  return {
    heading: bound(heading),
    kicker: bound(kicker),
    lead: bound(lead),
    paragraph: bound(paragraph),
    bullets: bound(bullets),
    section: bound(section),
    keyFacts: bound(keyFacts),
    quoteBox: bound(quoteBox),
    warningBox: bound(warningBox),
    dataTable: bound(dataTable),
    scaleLine: bound(scaleLine),
    signatureBox: bound(signatureBox),
    writingLines: bound(writingLines),
    checkCode: bound(checkCode),
    keepParagraphsWhole: bound(keepParagraphsWhole),
    pages: bound(pages),
  }
}
