import { Refusal } from '../src-shared/result.ts'
import type { MakerAnswer, MakerTask, Paper, PreviewTask, TemplateTask } from './core/makerMessages.ts'
import { makeDocuments } from './documents/makeDocuments.ts'
import { ContentLost } from './documents/pdf/render.ts'
import { previewDocument } from './documents/previewDocument.ts'
import { recoveryKeySheet } from './documents/recoveryKeySheet.ts'
import { checkTemplate } from './documents/template/check.ts'

type Task = MakerTask | PreviewTask | TemplateTask

/**
 * The process in which documents are made (`core/documentMaker.ts` is the other end). It is given all that it needs with
 * each task, opens no file but the fonts, writes none, and keeps nothing for the next task.
 */
async function answerTo(task: Task): Promise<MakerAnswer> {
  try {
    if (task.kind === 'preview') {
      const { conference, practice, documentId, at, logHead } = task
      return {
        kind: 'previewed',
        preview: previewDocument(conference, practice, documentId, { at, logHead }),
      }
    }
    if (task.kind === 'checkTemplate')
      return { kind: 'checked', checked: checkTemplate(task.bytes, task.templateKind) }
    return { kind: 'made', papers: await papersFor(task) }
  } catch (problem) {
    if (problem instanceof Refusal) return { kind: 'refused', code: problem.code, sentence: problem.message }
    if (problem instanceof ContentLost) return { kind: 'contentLost', lost: [...problem.lost] }
    const { name, stack } = problem instanceof Error ? problem : new Error()
    return { kind: 'failed', name, stack: stack ?? '' }
  }
}

async function papersFor(task: MakerTask): Promise<Paper[]> {
  if (task.kind === 'recoveryKeySheet') {
    const file = await recoveryKeySheet(task.recoveryKey, task.at)
    return [{ listing: null, file, checkCode: null, holds: [] }]
  }
  const { conference, practice, documentIds, at, logHead, templates } = task
  const made = await makeDocuments(conference, practice, documentIds, {
    at,
    logHead,
    ...(templates === undefined ? {} : { templates }),
  })
  return made.map(({ listing, file, checkCode, holds }) => ({ listing, file, checkCode, holds }))
}

/** Electron’s utility process has a port to the app; a forked Node has a channel. */
const { parentPort } = process
if (parentPort) {
  parentPort.on('message', async ({ data }) => parentPort.postMessage(await answerTo(data as Task)))
} else {
  process.on('message', async (task: Task) => process.send?.(await answerTo(task)))
  // The app has gone, however it went.
  process.once('disconnect', () => process.exit())
}
