import { z } from 'zod'
import { Id, tableOf } from './values.ts'

/** How two people get on, whatever they are to each other. */
export const BondKind = z.enum(['close', 'distant', 'noContact', 'conflict', 'closeAndConflict'])
export type BondKind = z.infer<typeof BondKind>

/** A line between two people on the family map that says how they get on. There is one at most between the same two. */
export const Bond = z.strictObject({
  id: Id,
  /** People or children of the conference; a bond has no direction. */
  betweenIds: z.tuple([Id, Id]),
  kind: BondKind,
})
export type Bond = z.infer<typeof Bond>

/**
 * How far somebody was moved by hand from where the drawing would put them, to the right and down, in the drawing's own
 * units (CSS pixels at 100%).
 */
export const Nudge = z.strictObject({
  x: z.number().int().min(-3000).max(3000),
  y: z.number().int().min(-3000).max(3000),
})
export type Nudge = z.infer<typeof Nudge>

/** What the family map holds beside the people and their relations. */
export const FamilyMap = z.strictObject({
  bonds: tableOf(Bond),
  /** Person or child id to where they were moved. No entry: where the drawing puts them. */
  nudges: z.record(Id, Nudge),
})
export type FamilyMap = z.infer<typeof FamilyMap>
