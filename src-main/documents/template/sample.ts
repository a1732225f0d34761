import { Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { TemplateKind } from '../../../src-shared/contract.ts'
import type { NamedFile } from '../../core/core.ts'
import { packed } from '../word/packed.ts'
import { page, styles } from '../word/styles.ts'
import { templateKinds, wholePlace } from './places.ts'

/** The day of the sample, which has no other. */
const noDay = '2026-01-01T00:00:00.000Z'

/** A template that is ready to be changed in Word: every place there is, under a heading of its own. The same bytes each time. */
export async function sampleTemplate(kind: TemplateKind): Promise<NamedFile> {
  const { title, places } = templateKinds[kind]
  const words = places.filter(({ fill }) => fill === 'words')
  const blocks = places.filter(({ fill, name }) => fill === 'blocks' && name !== wholePlace[kind])
  const heading = (text: string, level: 1 | 2) => new Paragraph({ style: `Heading${level}`, text })
  const document = new Document({
    styles,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [new Paragraph('{{document.marking}}')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun('Check code {{check.code}}. '),
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          heading(title, 1),
          ...words
            .filter(({ name }) => name !== 'document.marking' && name !== 'check.code')
            .map(({ name, label }) => new Paragraph(`${label}: {{${name}}}`)),
          ...blocks.flatMap(({ name, label }) => [heading(label, 2), new Paragraph(`{{${name}}}`)]),
        ],
      },
    ],
  })
  return {
    name: `Template - ${title}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await packed(document, `${title}: template`, noDay),
  }
}
