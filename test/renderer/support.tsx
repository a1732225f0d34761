import { type RenderResult, render } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { connect } from '../../src-renderer/client.ts'
import { Toasts } from '../../src-renderer/components/Toast.tsx'
import type { ConferenceStore } from '../../src-renderer/store/conferenceStore.ts'
import { ConferenceContext, SessionContext } from '../../src-renderer/store/hooks.ts'
import { SessionStore } from '../../src-renderer/store/sessionStore.ts'
import { MemoryCore } from './memoryCore.ts'

/** Renders something as it is in the app, with the session of this core and British dates. */
export async function renderWithSession(ui: ReactElement, core = new MemoryCore()) {
  const session = new SessionStore(connect(core))
  await session.refresh()
  const rendered = render(ui, { wrapper: ({ children }) => <Around session={session}>{children}</Around> })
  return { ...rendered, core, session }
}

export interface RenderedWithConference extends RenderResult {
  core: MemoryCore
  session: SessionStore
  store: ConferenceStore
}

/** Renders a screen or control of an opened conference: the first one of this core. */
export async function renderWithConference(
  ui: ReactElement,
  core = new MemoryCore(),
): Promise<RenderedWithConference> {
  const session = new SessionStore(connect(core))
  await session.refresh()
  await session.open(core.conferences[0]?.id ?? '')
  const { opened: store } = session.data.getState()
  if (!store) throw new Error('The conference did not open')
  const rendered = render(ui, {
    wrapper: ({ children }) => (
      <Around session={session}>
        <ConferenceContext value={store}>{children}</ConferenceContext>
      </Around>
    ),
  })
  return { ...rendered, core, session, store }
}

function Around({ session, children }: { session: SessionStore; children: ReactNode }) {
  return (
    <I18nProvider locale="en-GB">
      <SessionContext value={session}>
        {children}
        <Toasts />
      </SessionContext>
    </I18nProvider>
  )
}
