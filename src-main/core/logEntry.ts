import type { DocumentPatch } from '../../src-shared/contract.ts'

/**
 * One entry of a conference's log, as stored. The log is evidence and undo; the document is the truth, and the log is
 * never replayed to obtain it.
 */
export interface LogEntry {
  /**
   * `began`: how the conference came here. `went`: the meeting moved on or papers went out; undo passes over it. `undid` and `redid` name
   * the entry they are about in `of`.
   */
  kind: 'began' | 'went' | 'did' | 'undid' | 'redid'
  of: number | null
  operation: string | null
  args: unknown
  sentence: string
  patches: DocumentPatch[]
  inverse: DocumentPatch[]
  /** Version of the app that wrote it. */
  by: string
}

export interface NumberedEntry extends LogEntry {
  seq: number
}

/** Which entries undo and redo would be about, last one first to go: follows from the log alone. */
export interface UndoStacks {
  done: NumberedEntry[]
  undone: NumberedEntry[]
}

export function emptyStacks(): UndoStacks {
  return { done: [], undone: [] }
}

/** The stacks after one more entry. A new change makes what was undone before it unreachable. */
export function pushEntry(stacks: UndoStacks, entry: NumberedEntry): UndoStacks {
  const { done, undone } = stacks
  switch (entry.kind) {
    case 'began':
    case 'went':
      return stacks
    case 'did':
      return { done: [...done, entry], undone: [] }
    case 'undid':
      return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] }
    case 'redid':
      return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) }
  }
}
