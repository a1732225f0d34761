import type { Answer, Inside } from '../../src-main/shell/shell.ts'

/** An app that only answers, for tests of a shell; locking and closing it do what the test says. */
export function inside(answer: Answer, told: Partial<Omit<Inside, 'answer'>> = {}): Inside {
  return { answer, lock: async () => {}, close: async () => {}, ...told }
}
