/** Whether the id of a document is that of several papers put together to be printed in one go (`stacks.ts`). */
export function isStack(documentId: string): boolean {
  return documentId.startsWith('stack/')
}
