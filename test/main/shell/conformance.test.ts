import { answerRequest } from '../../../src-main/core/boundary.ts'
import { startChromiumShell } from '../../../src-main/shell/chromiumShell.ts'
import { readPages } from '../../../src-main/shell/pages.ts'
import { conformanceHandlers } from '../../support/conformanceHandlers.ts'
import { electronNotRunBecause, startElectron } from '../../support/electronProcess.ts'
import { inside } from '../../support/inside.ts'
import { testShellConformance } from '../../support/shellConformance.ts'

testShellConformance('Chromium', async ({ pages, kept }) => {
  const shell = await startChromiumShell({
    pages: readPages(pages),
    dataFolder: pages,
    outbox: pages,
    headless: true,
    devServer: null,
  })
  const handlers = conformanceHandlers(() => shell.send('locked', null), kept)
  const withoutLog = () => {}
  await shell.openWindow(
    inside((request, argument) => answerRequest(handlers, request, argument, withoutLog)),
  )
  return {
    page: shell.page,
    refused: async () => shell.refused,
    async closeWindow() {
      await shell.page.close({ runBeforeUnload: true })
      await shell.closed
    },
  }
})

// The Electron half needs Electron's binary, which not every machine can fetch.
const reason = electronNotRunBecause()
if (reason === null) testShellConformance('Electron', startElectron)
else console.info(`The Electron half of the shell conformance suite was NOT run: ${reason}`)
