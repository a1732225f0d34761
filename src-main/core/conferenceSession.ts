import { applyPatches } from 'immer'
import { CONFERENCE_VERSION, Conference } from '../../src-shared/conference/conference.ts'
import { migrateConference } from '../../src-shared/conference/migrations/migrations.ts'
import { assertWhole, performOperation } from '../../src-shared/conference/operations/perform.ts'
import type {
  Changed,
  ConferenceAsItWas,
  DocumentPatch,
  HistoryLine,
  OpenedConference,
  UndoState,
} from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { Records } from '../storage/records.ts'
import { conferenceAfter, historyLines, type KeptEntry } from './history.ts'
import { emptyStacks, type LogEntry, type NumberedEntry, pushEntry, type UndoStacks } from './logEntry.ts'
import { summaryOf } from './summary.ts'

export interface SessionOptions {
  records: Records
  practice: Practice
  clock: () => string
  newId: () => string
  version: string
}

/** One conference while it is open: the document in memory, always the same as on the disk, and what can be undone. */
export class ConferenceSession {
  readonly id: string
  private readonly options: SessionOptions
  private conference: Conference
  private revision: number
  private savedAt: string
  private stacks: UndoStacks = emptyStacks()
  /** What the core has recorded by itself since the page's last change, which learns of it with its next. */
  private unseen: { baseRevision: number; patches: DocumentPatch[] }[] = []
  private readOnlyBecause: string | null

  constructor(id: string, options: SessionOptions) {
    const { records } = options
    const stored = records.readConference(id)
    if (stored === null)
      throw new Refusal('no-such-conference', 'That conference is not in the records of this computer.')
    this.id = id
    this.options = options
    this.revision = stored.revision
    this.savedAt = stored.savedAt
    const { conference, tooNew } = readStored(stored.documentText)
    this.conference = conference
    const verdict = records.verifyLog(id)
    this.readOnlyBecause = tooNew ?? (verdict.ok ? null : verdict.sentence)
    for (const { seq, entryText } of records.listLog(id))
      this.stacks = pushEntry(this.stacks, { seq, ...(JSON.parse(entryText) as LogEntry) })
  }

  /** The document as it is on the disk. */
  get document(): Conference {
    return this.conference
  }

  opened(): OpenedConference {
    return {
      conference: this.conference,
      revision: this.revision,
      drafts: this.options.records.listDrafts(this.id).map(({ field, text }) => ({ field, text })),
      practice: this.options.practice,
      undoState: this.undoState(),
      savedAt: this.savedAt,
      readOnlyBecause: this.readOnlyBecause,
    }
  }

  perform(baseRevision: number, operation: string, args: unknown, endsDraft: string | null): Changed {
    return this.fromPage(baseRevision, () => this.performNow(operation, args, endsDraft))
  }

  /**
   * Performs an operation of the core's own, on whatever the page has: nothing that the page shows may depend on it. What
   * cannot be changed stays as it is.
   */
  note(operation: string, args: unknown): void {
    if (this.readOnlyBecause !== null) return
    const baseRevision = this.revision
    const { patches } = this.performNow(operation, args, null)
    this.unseen.push({ baseRevision, patches })
  }

  private performNow(operation: string, args: unknown, endsDraft: string | null): Changed {
    const at = this.options.clock()
    const performed = performOperation(this.conference, operation, args, {
      at,
      newId: this.options.newId,
      practice: this.options.practice,
    })
    const { sentence, newIds } = performed
    return this.save(
      performed.conference,
      {
        kind: performed.undoPassesOver ? 'went' : 'did',
        of: null,
        operation,
        args: performed.args,
        sentence,
        patches: performed.patches as DocumentPatch[],
        inverse: performed.inverse as DocumentPatch[],
        by: this.options.version,
      },
      at,
      endsDraft,
      newIds,
    )
  }

  undo(baseRevision: number): Changed {
    return this.fromPage(baseRevision, () => {
      const last = this.stacks.done.at(-1)
      if (last === undefined) throw new Refusal('nothing-to-undo', 'There is nothing to undo.')
      return this.turnBack(last, 'undid', `Undid: ${last.sentence}`, last.inverse, last.patches)
    })
  }

  redo(baseRevision: number): Changed {
    return this.fromPage(baseRevision, () => {
      const last = this.stacks.undone.at(-1)
      if (last === undefined) throw new Refusal('nothing-to-redo', 'There is nothing to do again.')
      return this.turnBack(last, 'redid', `Did again: ${last.sentence}`, last.patches, last.inverse)
    })
  }

  /** A change that the page asks for, answered with the patches that lead on from the revision that the page has. */
  private fromPage(baseRevision: number, change: () => Changed): Changed {
    if (this.readOnlyBecause !== null) throw new Refusal('read-only', this.readOnlyBecause)
    const first = this.unseen.findIndex((one) => one.baseRevision === baseRevision)
    if (baseRevision !== this.revision && first === -1)
      throw new Refusal(
        'changed-meanwhile',
        'The conference was changed in another place meanwhile. Open it again from the home screen; your text is kept.',
      )
    const missed = first === -1 ? [] : this.unseen.slice(first).flatMap(({ patches }) => patches)
    const changed = change()
    this.unseen = []
    return { ...changed, patches: [...missed, ...changed.patches] }
  }

  /** When something was last changed that is on papers; null when nothing ever was. */
  get lastChangedAt(): string | null {
    const changes = this.keptEntries().filter(({ kind }) => kind !== 'went')
    return changes.at(-1)?.at ?? null
  }

  /** What changed and when, oldest first. */
  history(): HistoryLine[] {
    return historyLines(this.keptEntries(), this.conference)
  }

  /** The conference as it was after that entry. Refused when the history is not whole or has no such entry. */
  asItWas(seq: number): ConferenceAsItWas {
    const verdict = this.options.records.verifyLog(this.id)
    if (!verdict.ok)
      throw new Refusal(
        'history-not-whole',
        `The conference cannot be shown as it was: its history is not whole. ${verdict.sentence}`,
      )
    const entries = this.keptEntries()
    const line = historyLines(entries, this.conference).find((one) => one.seq === seq)
    if (line === undefined) throw new Refusal('no-such-moment', 'The history has no such moment.')
    return { ...line, conference: conferenceAfter(this.conference, entries, seq) }
  }

  private keptEntries(): KeptEntry[] {
    return this.options.records
      .listLog(this.id)
      .map(({ seq, at, entryText }) => ({ seq, at, ...(JSON.parse(entryText) as LogEntry) }))
  }

  private turnBack(
    entry: NumberedEntry,
    kind: 'undid' | 'redid',
    sentence: string,
    patches: DocumentPatch[],
    inverse: DocumentPatch[],
  ): Changed {
    const conference = applyPatches(this.conference, patches) as Conference
    assertWhole(conference, this.options.practice, kind)
    const { operation, args } = entry
    return this.save(
      conference,
      { kind, of: entry.seq, operation, args, sentence, patches, inverse, by: this.options.version },
      this.options.clock(),
      null,
      [],
    )
  }

  private save(
    conference: Conference,
    entry: LogEntry,
    at: string,
    endsDraft: string | null,
    newIds: string[],
  ): Changed {
    const { revision, seq } = this.options.records.commit({
      conferenceId: this.id,
      baseRevision: this.revision,
      documentText: JSON.stringify(conference),
      summaryText: JSON.stringify(summaryOf(conference)),
      entryText: JSON.stringify(entry),
      at,
      endsDraft,
    })
    this.conference = conference
    this.revision = revision
    this.savedAt = at
    this.stacks = pushEntry(this.stacks, { seq, ...entry })
    return {
      revision,
      patches: entry.patches,
      sentence: entry.sentence,
      newIds,
      undoState: this.undoState(),
      savedAt: at,
    }
  }

  private undoState(): UndoState {
    return {
      undo: this.stacks.done.at(-1)?.sentence ?? null,
      redo: this.stacks.undone.at(-1)?.sentence ?? null,
    }
  }
}

function readStored(documentText: string): { conference: Conference; tooNew: string | null } {
  const stored: unknown = JSON.parse(documentText)
  const version = versionOf(stored)
  if (version > CONFERENCE_VERSION)
    return {
      conference: stored as Conference,
      tooNew:
        'This conference was last changed by a newer Chairside, so it can be read here and not changed. Update Chairside to go on with it.',
    }
  return { conference: Conference.parse(migrateConference(stored)), tooNew: null }
}

function versionOf(stored: unknown): number {
  return typeof stored === 'object' && stored !== null && 'version' in stored ? Number(stored.version) : 0
}
