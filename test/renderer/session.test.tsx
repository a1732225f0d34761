import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../src-renderer/App.tsx'
import { connect } from '../../src-renderer/client.ts'
import { SessionStore } from '../../src-renderer/store/sessionStore.ts'
import { localDateOf } from '../../src-renderer/words.ts'
import { Chairing } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { renderWithSession } from './support.tsx'

async function startApp(core: MemoryCore) {
  const { session, unmount } = await renderApp(core)
  return { core, session, unmount }
}

async function renderApp(core: MemoryCore) {
  const session = new SessionStore(connect(core))
  await session.refresh()
  return { ...(await renderWithSession(<App session={session} />, core)), session }
}

function coreThatIs(kind: 'firstRun' | 'locked'): MemoryCore {
  const core = new MemoryCore(withAmber())
  core.state = { kind }
  return core
}

function withAmber(): Chairing {
  const chairing = new Chairing()
  const birth = { kind: 'born', dateOfBirth: '2019-05-04' } as const
  chairing.do('addChild', { givenName: 'Amber', familyName: 'Reed', birth })
  return chairing
}

describe('the first run', () => {
  it('asks for a long passphrase twice, in words', async () => {
    const { core } = await startApp(coreThatIs('firstRun'))
    await userEvent.type(screen.getByLabelText('Passphrase'), 'short')
    expect(screen.getByText('Too short: 7 more characters.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(screen.getByText('Use at least 12 characters.')).toBeVisible()
    await userEvent.type(screen.getByLabelText('Passphrase'), ' orbit mossy violin')
    expect(screen.getByText('Long and strong.')).toBeVisible()
    await userEvent.type(screen.getByLabelText('The same passphrase again'), 'something else')
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(screen.getByText('The two are not the same. Type it again.')).toBeVisible()
    expect(core.named('createRecords')).toHaveLength(0)
  })

  it('shows the recovery key, has it printed, and goes on only with its last group', async () => {
    const { core } = await startApp(coreThatIs('firstRun'))
    await userEvent.type(screen.getByLabelText('Passphrase'), 'kettle orbit mossy violin')
    await userEvent.type(screen.getByLabelText('The same passphrase again'), 'kettle orbit mossy violin')
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByRole('heading', { name: 'Your recovery key' })).toHaveFocus()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      core.recoveryKey.split('-'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Print the recovery key' }))
    expect(core.named('showRecoveryKey')).toEqual([{ recoveryKey: core.recoveryKey }])

    const lastGroup = screen.getByLabelText(/type its last group/)
    await userEvent.type(lastGroup, 'WRONG')
    await userEvent.click(screen.getByRole('button', { name: 'It is kept safely' }))
    expect(screen.getByText(/not the last group/)).toBeVisible()
    await userEvent.clear(lastGroup)
    await userEvent.type(lastGroup, 'mnpor')
    await userEvent.click(screen.getByRole('button', { name: 'It is kept safely' }))
    expect(await screen.findByRole('heading', { name: /^Good/ })).toBeVisible()
  })
})

describe('unlocking', () => {
  it('says in words that the passphrase is wrong, and lets one try again', async () => {
    const { core } = await startApp(coreThatIs('locked'))
    const field = screen.getByLabelText('Passphrase')
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }))
    expect(screen.getByText('Type the passphrase first.')).toBeVisible()
    expect(field).toHaveFocus()
    await userEvent.type(field, 'not this one{Enter}')
    expect(await screen.findByText('That is not the passphrase of these records.')).toBeVisible()
    expect(field).toBeInvalid()
    await userEvent.clear(field)
    await userEvent.type(field, `${core.passphrase}{Enter}`)
    expect(await screen.findByRole('heading', { name: /^Good/ })).toHaveFocus()
  })

  it('works with the recovery key and a new passphrase', async () => {
    const { core } = await startApp(coreThatIs('locked'))
    await userEvent.click(screen.getByRole('button', { name: /recovery key/ }))
    await userEvent.type(screen.getByLabelText('Recovery key'), '8H2KQ-typo')
    await userEvent.type(screen.getByLabelText('Passphrase'), 'paper lantern seven boats')
    await userEvent.type(
      screen.getByLabelText('The same passphrase again'),
      'paper lantern seven boats{Enter}',
    )
    expect(await screen.findByText('A character of the recovery key is mistyped.')).toBeVisible()
    await userEvent.clear(screen.getByLabelText('Recovery key'))
    await userEvent.type(screen.getByLabelText('Recovery key'), `${core.recoveryKey}{Enter}`)
    expect(await screen.findByRole('heading', { name: /^Good/ })).toBeVisible()
    expect(core.passphrase).toBe('paper lantern seven boats')
  })

  it('goes back to the conference that was open, with the text that was being typed', async () => {
    const { core, session } = await startApp(new MemoryCore(withAmber()))
    await session.open('conference-1')
    session.data.getState().opened?.keepDraft('child/id-1/wishes', 'I want to stay with')
    core.state = { kind: 'locked' }
    core.send('locked')
    expect(await screen.findByRole('heading', { name: 'Unlock your conferences' })).toBeVisible()
    expect(document.body).not.toHaveTextContent('Amber')
    await userEvent.type(screen.getByLabelText('Passphrase'), `${core.passphrase}{Enter}`)
    expect((await screen.findAllByText('Amber'))[0]).toBeVisible()
    expect(session.data.getState().opened?.state.getState().drafts).toEqual({
      'child/id-1/wishes': 'I want to stay with',
    })
    await waitFor(() => expect(core.drafts.get('child/id-1/wishes')).toBe('I want to stay with'))
  })
})

describe('a new recovery key', () => {
  it('is made with the passphrase, shown, and asked for like the first one', async () => {
    const { core } = await startApp(new MemoryCore(withAmber()))
    const before = core.recoveryKey
    await userEvent.click(screen.getByRole('button', { name: 'Make a new recovery key' }))
    await userEvent.type(screen.getByLabelText('Passphrase'), 'not this one{Enter}')
    expect(await screen.findByText('That is not the passphrase of these records.')).toBeVisible()
    expect(core.recoveryKey).toBe(before)
    await userEvent.clear(screen.getByLabelText('Passphrase'))
    await userEvent.type(screen.getByLabelText('Passphrase'), `${core.passphrase}{Enter}`)
    expect(await screen.findByRole('list', { name: 'Recovery key, in groups' })).toHaveTextContent('9J3MR')
    await userEvent.type(screen.getByLabelText(/type its last group/), 'npq1s{Enter}')
    expect(await screen.findByRole('heading', { name: /^Good/ })).toBeVisible()
  })
})

describe('the home screen', () => {
  it('says on the card of today’s conference what is not ready, and once it has begun what is still to settle', async () => {
    const chairing = withAmber()
    const today = localDateOf(new Date())
    chairing.do('arrangeConference', { date: today, venue: 'Civic Centre, Room 2' })
    const before = await startApp(new MemoryCore(chairing))
    expect(await screen.findByText(/^\w+ things? before you start:$/)).toBeVisible()
    expect(screen.getByText('Record how Amber takes part.')).toBeVisible()
    expect(screen.queryByText('Record the decision for Amber.')).toBeNull()
    expect(screen.getByText(/^Civic Centre, Room 2 · /)).toBeVisible()
    before.unmount()

    chairing.do('startMeeting', {})
    await startApp(new MemoryCore(chairing))
    expect(await screen.findByText('One thing still to settle:')).toBeVisible()
    expect(screen.getByText('Record the decision for Amber.')).toBeVisible()
  })

  it('opens a conference by one button that names its children', async () => {
    await startApp(new MemoryCore(withAmber()))
    await userEvent.click(screen.getByRole('button', { name: 'Open the conference about Amber' }))
    expect(await screen.findByRole('navigation', { name: 'Agenda' })).toBeVisible()
  })

  it('starts a new conference only of a kind that can be chaired, and says what is missing', async () => {
    const { core } = await startApp(new MemoryCore(withAmber()))
    await userEvent.click(screen.getByRole('button', { name: 'New conference' }))
    await userEvent.click(screen.getByRole('button', { name: 'Start preparing' }))
    expect(screen.getByText('Choose which kind of conference it is.')).toBeVisible()
    expect(screen.getByText(/Say who chairs it/)).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: /^Initial/ }))
    await userEvent.type(screen.getByLabelText('Who chairs it?'), 'Ruth Bell')
    await userEvent.click(screen.getByRole('button', { name: 'Start preparing' }))
    expect(core.named('startConference')).toEqual([{ kindId: 'initial', chairName: 'Ruth Bell', date: null }])
  })

  it('starts the practice conference either way', async () => {
    const { core } = await startApp(new MemoryCore(withAmber()))
    await userEvent.click(screen.getByRole('button', { name: 'Start with everything prepared' }))
    expect(core.named('startPracticeConference')).toEqual([{ blankMeeting: true }])
  })

  it('erases a conference only with a reason', async () => {
    const { core } = await startApp(new MemoryCore(withAmber()))
    await userEvent.click(screen.getByRole('button', { name: 'More about the conference about Amber' }))
    await userEvent.click(screen.getByRole('menuitem'))
    const erase = screen.getByRole('button', { name: 'Erase it for good' })
    expect(erase).toBeDisabled()
    await userEvent.type(screen.getByLabelText('Why it is erased'), 'Exported and confirmed')
    await userEvent.click(erase)
    expect(core.named('eraseConference')).toEqual([
      { conferenceId: 'conference-1', reason: 'Exported and confirmed' },
    ])
    await waitFor(() => expect(screen.queryByText('Amber')).toBeNull())
  })
})
