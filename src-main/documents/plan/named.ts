import type { Who } from '../../../src-shared/audience/who.ts'
import { isolate } from '../../../src-shared/documents/content.ts'

/** "Daniel Okafor, Social worker, Tern Valley Children’s Services" */
export function named({ name, role }: Who): string {
  return role === '' ? isolate(name) : `${isolate(name)}, ${role}`
}
