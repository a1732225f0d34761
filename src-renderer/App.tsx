import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { assertNever } from '../src-shared/result.ts'
import { Toasts } from './components/Toast.tsx'
import { ConferenceFrame } from './frame/ConferenceFrame.tsx'
import { FirstRun } from './screens/session/FirstRun.tsx'
import { Home } from './screens/session/Home.tsx'
import { Unavailable } from './screens/session/Unavailable.tsx'
import { Unlock } from './screens/session/Unlock.tsx'
import { SessionContext, useSessionData } from './store/hooks.ts'
import { lockWhenIdle } from './store/lockWhenIdle.ts'
import type { SessionStore } from './store/sessionStore.ts'

/** The whole page. British dates and words whatever the laptop's own language is. */
export function App({ session }: { session: SessionStore }) {
  useEffect(() => lockWhenIdle(session), [session])
  return (
    <I18nProvider locale="en-GB">
      <SessionContext value={session}>
        <CurrentScreen />
        <Toasts />
      </SessionContext>
    </I18nProvider>
  )
}

function CurrentScreen() {
  const { state, opened, past, trouble } = useSessionData()
  if (state === null) return trouble === null ? null : <Unavailable sentence={trouble} />
  switch (state.kind) {
    case 'firstRun':
      return <FirstRun />
    case 'locked':
      return <Unlock />
    case 'unavailable':
      return <Unavailable sentence={state.sentence} />
    case 'open':
      if (opened === null) return <Home />
      return (
        <ConferenceFrame
          key={`${opened.conferenceId} ${past?.moment?.seq ?? 'now'}`}
          store={past ?? opened}
        />
      )
    default:
      return assertNever(state)
  }
}
