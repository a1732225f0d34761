import type { App, Protocol, Session, WebContents } from 'electron'
import { documentOrigin, isViewerAddress } from './viewer.ts'

/** Where the chair's page lives. Standard and secure, so that the policy's 'self' means it. */
export const pageOrigin = 'app://chairside'
/**
 * Switches off everything that a meeting does not need, for every session and page there will ever be: network,
 * permissions, navigation, new windows, downloads, spelling dictionaries. Call it before the app is ready.
 *
 * @param devOrigin origin of the development server, or null in every build that somebody else gets
 * @param refused is told each address that was asked for and refused
 */
export function guardApp(
  app: App,
  protocol: Protocol,
  devOrigin: string | null,
  refused: (address: string) => void,
): void {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  app.commandLine.appendSwitch('lang', 'en-GB')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  // No proxy is asked and no name is looked up, whoever asks: the second fence behind the one in guardSession.
  app.commandLine.appendSwitch('no-proxy-server')
  if (devOrigin === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('session-created', (session) => guardSession(session, devOrigin, refused))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

function guardSession(session: Session, devOrigin: string | null, refused: (address: string) => void): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !mayLoad(url, devOrigin)
    if (cancel) refused(url)
    decide({ cancel })
  })
}

/** True for the addresses that never leave this computer. */
export function mayLoad(url: string, devOrigin: string | null): boolean {
  const ours = [`${pageOrigin}/`, `${documentOrigin}/`, 'data:']
  const inDevelopment =
    devOrigin === null ? [] : [`${devOrigin}/`, `${devOrigin.replace(/^http/, 'ws')}/`, 'devtools://']
  return isViewerAddress(url) || [...ours, ...inDevelopment].some((start) => url.startsWith(start))
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isViewerFrame(contents.getURL(), event.url, event.isMainFrame)) event.preventDefault()
  })
}

/** The PDF viewer shows a document in frames of its own, within the document's window and nowhere else. */
function isViewerFrame(page: string, url: string, isMainFrame: boolean): boolean {
  if (isMainFrame || !page.startsWith(`${documentOrigin}/`)) return false
  return isViewerAddress(url) || url.startsWith(`${documentOrigin}/`)
}
