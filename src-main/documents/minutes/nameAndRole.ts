import type { Words } from '../../../src-shared/documents/content.ts'

/** Somebody in the first column of a table: the name in bold, the role below it. */
export function nameAndRole(name: string, role: string): Words {
  return role === '' ? name : [{ text: name }, { text: `\n${role}`, bold: false }]
}
