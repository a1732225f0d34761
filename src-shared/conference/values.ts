import { z } from 'zod'

/** A day as people write it on paper, `2026-03-24`: no time, no zone. Impossible days (31 February) are refused. */
export const LocalDate = z.iso.date('is not a real date: write it as year-month-day, for example 2026-03-24')
export type LocalDate = z.infer<typeof LocalDate>

/** A time of day in the room, `10:05`. */
export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day: write it as 10:05')
export type LocalTime = z.infer<typeof LocalTime>

/** A moment, in UTC: `2026-03-24T10:05:00.000Z`. */
export const Instant = z.iso.datetime('is not a moment in UTC: write it as 2026-03-24T10:05:00.000Z')
export type Instant = z.infer<typeof Instant>

/** A key into a table of the document. Never shown to anybody. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'is not an id: use letters, digits, - and _')
  .refine((id) => id !== 'constructor' && id !== 'prototype', 'is not an id')
export type Id = z.infer<typeof Id>

/**
 * Text as somebody typed it. Lone surrogates would change silently in the database, so they are made
 * well-formed here, at the boundary.
 */
export const Text = z
  .string()
  .max(100_000, 'is longer than 100,000 characters')
  .transform((text) => text.toWellFormed())
export type Text = string

/** A table (`table.ts`) whose rows have this schema. */
export function tableOf<T extends z.ZodType>(row: T) {
  return z.strictObject({ byId: z.record(Id, row), order: z.array(Id) })
}
