import type { TemplateKind } from '../../../src-shared/contract.ts'

/** The council's own Word templates, as bytes; null where it has none. */
export type Templates = Readonly<Record<TemplateKind, Uint8Array | null>>

export const noTemplates: Templates = { plan: null, minutes: null }
