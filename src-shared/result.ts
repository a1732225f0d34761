/**
 * How a request ends. There are three kinds of failure and no fourth:
 * refused (a rule says no; the sentence is for the chair), invalid (the arguments do not fit; our bug) and
 * fault (disk or code; logged under a reference that the chair can quote, never with personal data).
 */
export type Failure =
  | { kind: 'refused'; code: string; sentence: string }
  | { kind: 'invalid'; sentence: string }
  | { kind: 'fault'; reference: string; sentence: string }

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** A rule says no. The sentence is shown to the chair as it stands, so it says what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string

  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** The arguments of a request or operation do not fit its schema: a mistake of ours, not of the chair's. */
export class InvalidArguments extends Error {
  override readonly name = 'InvalidArguments'
}

/** Makes a forgotten case of a union a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
