import { z } from 'zod'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { CONFERENCE_VERSION, Conference } from './conference.ts'
import { findProblems } from './references.ts'

/**
 * The published interchange format: a conference as a JSON file, versioned. Its JSON Schema is generated from this
 * schema (`interchangeJsonSchema`) and ships with the app.
 */
export const FORMAT = 'chairside-conference'

export const ConferenceFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(CONFERENCE_VERSION),
  conference: Conference,
})
export type ConferenceFile = z.infer<typeof ConferenceFile>

/** The JSON Schema of the file, for other systems. */
export function interchangeJsonSchema(): unknown {
  return { title: 'Chairside conference file', ...z.toJSONSchema(ConferenceFile, { io: 'input' }) }
}

/** The text of the file of a conference: two-space JSON, ending in a line feed. */
export function writeConferenceFile(conference: Conference): string {
  return `${JSON.stringify({ format: FORMAT, version: CONFERENCE_VERSION, conference } satisfies ConferenceFile, null, 2)}\n`
}

/**
 * Reads the text of a conference file. Throws a Refusal whose sentence names the first place that is wrong: not JSON,
 * another format, a newer version, a value that does not fit, or an id that points nowhere.
 */
export function readConferenceFile(text: string, practice: Practice): Conference {
  const json = parseJson(text)
  refuseOtherFormats(json)
  const parsed = ConferenceFile.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal('bad-file', sentenceFor(issue))
  }
  const { conference } = parsed.data
  const [problem, ...others] = findProblems(conference, practice)
  if (problem !== undefined)
    throw new Refusal(
      'bad-file',
      `In “conference.${problem.place}”: ${problem.sentence}.${others.length > 0 ? ` There ${others.length === 1 ? 'is one more such place' : `are ${others.length} more such places`}.` : ''}`,
    )
  return conference
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refusal(
      'not-json',
      `This is not a conference file: it is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    )
  }
}

const Envelope = z.object({ format: z.literal(FORMAT), version: z.number().int().positive() })

function refuseOtherFormats(json: unknown): void {
  const envelope = Envelope.safeParse(json)
  if (!envelope.success)
    throw new Refusal(
      'other-format',
      `This is not a conference file: it should begin with “format”: “${FORMAT}” and a “version”.`,
    )
  if (envelope.data.version > CONFERENCE_VERSION)
    throw new Refusal(
      'newer-version',
      `“version” is ${envelope.data.version}: this file was made by a newer Chairside. This one reads version ${CONFERENCE_VERSION}. Update Chairside, then open it again.`,
    )
}

function sentenceFor(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'The file does not fit the format.'
  const place = issue.path.map(String).join('.') || 'the file'
  return `In “${place}”: ${messageFor(issue)}.`
}

function messageFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `it has ${issue.keys.map((key) => `“${key}”`).join(', ')}, which the format does not know`
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'it is missing'
  const message = issue.message.replace(/\.$/, '')
  return message.startsWith('Invalid')
    ? message.replace(/^Invalid (.*)/, 'it is not valid: $1')
    : `it ${message}`
}
