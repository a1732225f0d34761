import './trustedTypes.ts'
import './styles/all.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connect } from './client.ts'
import { SessionStore } from './store/sessionStore.ts'

const root = document.getElementById('root')
if (!root || !window.chairside) throw new Error('The page was opened without the app around it')

const session = new SessionStore(connect(window.chairside))
void session.refresh()
createRoot(root).render(<App session={session} />)
