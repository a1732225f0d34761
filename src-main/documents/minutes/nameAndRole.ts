import type { Words } from '../../../src-shared/documents/content.ts'

/** Somebody in the first column of a table: the name in bold, below it what they are. For whom they work is said once, where it says who was there. */
export function nameAndRole(name: string, role: string): Words {
  const [what = ''] = role.split(',')
  return what === '' ? name : [{ text: name }, { text: `\n${what}`, bold: false }]
}
