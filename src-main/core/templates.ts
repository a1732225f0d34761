import type { Instant } from '../../src-shared/conference/values.ts'
import type { Handlers, TemplateKind } from '../../src-shared/contract.ts'
import { templateKinds } from '../documents/template/places.ts'
import { sampleTemplate } from '../documents/template/sample.ts'
import { noTemplates, type Templates } from '../documents/template/templates.ts'
import type { Records } from '../storage/records.ts'
import type { Outside } from './core.ts'
import type { DocumentMaker } from './documentMaker.ts'
import type { Papers } from './papers.ts'

export interface TemplateOptions {
  /** Throws when the records are locked. */
  records: () => Records
  maker: DocumentMaker
  /** What was made with one template is not handed out when there is another. */
  papers: Papers
  outside: Outside
  clock: () => Instant
}

const kinds = Object.keys(noTemplates) as TemplateKind[]

/** The templates in use, by kind. */
export function templatesOf(records: Records): Templates {
  const stored = new Map(records.listTemplates().map(({ kind, bytes }) => [kind, bytes]))
  return Object.fromEntries(kinds.map((kind) => [kind, stored.get(kind) ?? null])) as unknown as Templates
}

/**
 * What the page asks about the council's own Word templates. A file is looked at in the process that makes documents, and
 * only what is left of it without its author is kept, encrypted with the records.
 */
export function templateHandlers({
  records,
  maker,
  papers,
  outside,
  clock,
}: TemplateOptions): Pick<
  Handlers,
  'listTemplates' | 'chooseTemplate' | 'dropTemplate' | 'saveSampleTemplate'
> {
  return {
    listTemplates: async () => {
      const stored = new Map(
        records()
          .listTemplates()
          .map((one) => [one.kind, one]),
      )
      return kinds.map((kind) => {
        const { title, places } = templateKinds[kind]
        const chosen = stored.get(kind)
        return {
          kind,
          title,
          chosen: chosen === undefined ? null : { fileName: chosen.fileName, at: chosen.at },
          places: [...places],
        }
      })
    },

    chooseTemplate: async ({ kind, fileName, base64 }) => {
      records()
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      const { verdict, cleaned } = await maker.check({ kind: 'checkTemplate', templateKind: kind, bytes })
      if (cleaned !== null) {
        records().keepTemplate(kind, { fileName, at: clock(), bytes: cleaned })
        papers.forget()
      }
      return verdict
    },

    dropTemplate: async ({ kind }) => {
      records().keepTemplate(kind, null)
      papers.forget()
      return null
    },

    saveSampleTemplate: async ({ kind }) => await outside.saveFiles([await sampleTemplate(kind)]),
  }
}
