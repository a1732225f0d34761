import type { Db } from './database.ts'

/** A Word template of the council, for one kind of document. */
export interface StoredTemplate {
  /** As the core names it. */
  kind: string
  fileName: string
  /** When it was chosen. */
  at: string
  bytes: Uint8Array
}

/** Keeps the template of a kind in place of the one before. Runs inside a transaction. */
export function upsertTemplate(db: Db, template: StoredTemplate): void {
  db.prepare<[StoredTemplate]>(
    `INSERT INTO template (kind, file_name, at, bytes) VALUES (@kind, @fileName, @at, @bytes)
     ON CONFLICT (kind) DO UPDATE SET file_name = excluded.file_name, at = excluded.at, bytes = excluded.bytes`,
  ).run(template)
}

/** Removes the template of a kind, if there is one. Runs inside a transaction. */
export function deleteTemplate(db: Db, kind: string): void {
  db.prepare('DELETE FROM template WHERE kind = ?').run(kind)
}

/** The templates, by the name of their kind. */
export function selectTemplates(db: Db): StoredTemplate[] {
  return db
    .prepare<[], StoredTemplate>('SELECT kind, file_name AS fileName, at, bytes FROM template ORDER BY kind')
    .all()
}
