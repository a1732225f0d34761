import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ScalingScreen } from '../../src-renderer/screens/scaling/ScalingScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

/** The laptop goes round for scaling. That the core refuses everything else meanwhile is tested with the core. */
async function open() {
  const { chairing, ids } = reedConference()
  const { question, zero, ten } = testPractice.profile.scaling
  chairing.do('askScalingQuestion', { question, zero, ten, dangerId: null, childIds: [] })
  const rendered = await renderScreen(ScalingScreen, 'scaling', chairing)
  const { user } = rendered
  const scales = () => rows(rendered.current().scalingQuestions)[0]?.scales ?? {}
  const handOver = async (pin = '2604') => {
    await user.click(screen.getByRole('button', { name: 'Hand over the laptop' }))
    await user.type(await screen.findByLabelText('A PIN to come back'), `${pin}{Enter}`)
  }
  const takeBack = async (secret: string) => {
    await user.click(screen.getByRole('button', { name: 'Give back to the chair' }))
    await user.type(await screen.findByLabelText('The chair’s PIN'), `${secret}{Enter}`)
  }
  return { ...rendered, ids, scales, handOver, takeBack }
}

const turnOf = (name: string) => screen.findByRole('dialog', { name })
const answer = (name: string) => screen.findByRole('radiogroup', { name: `${name}’s number from 0 to 10` })

describe('handing over the laptop', () => {
  it('asks for a PIN of 4 to 6 digits first, and can be left', async () => {
    const { user, core, handOver } = await open()
    await handOver('12a')
    expect(await screen.findByText('A PIN has 4 to 6 digits.')).toBeVisible()
    expect(core.pin).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await handOver()
    await turnOf('Kerry Reed')
    expect(core.pin).toBe('2604')
  })

  it('can be left with Escape while the PIN is chosen, and not after', async () => {
    const { user, core, handOver } = await open()
    await user.click(screen.getByRole('button', { name: 'Hand over the laptop' }))
    await screen.findByLabelText('A PIN to come back')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(core.pin).toBeNull()
    await handOver()
    const turn = await turnOf('Kerry Reed')
    await user.keyboard('{Escape}')
    expect(turn).toBeVisible()
    expect(core.pin).toBe('2604')
  })

  it('nobody has to answer: the laptop goes on, nothing is recorded, and what was begun is offered to nobody', async () => {
    const { user, scales, handOver } = await open()
    await handOver()
    await turnOf('Kerry Reed')
    await user.type(await screen.findByRole('textbox'), 'I am afraid to say')
    await user.click(screen.getByRole('button', { name: 'Not now, pass it on' }))
    const thanks = await turnOf('Thank you, Kerry Reed')
    expect(thanks).toHaveTextContent('You do not have to answer now. Tell the chair if you want to later.')
    expect(thanks).not.toHaveTextContent('afraid')
    expect(within(thanks).queryByRole('button', { name: 'I am Kerry Reed' })).toBeNull()
    expect(within(thanks).queryByRole('button', { name: 'Not now, pass it on' })).toBeNull()
    expect(within(thanks).getByRole('button', { name: 'I am Nan Pat' })).toBeVisible()
    expect(scales()).toEqual({})
  })

  it('each person who is here answers for themselves, a child too, in any order; nobody else is asked', async () => {
    const { user, scales, ids, handOver, takeBack } = await open()
    await handOver()
    await turnOf('Kerry Reed')
    await waitFor(async () =>
      expect((await answer('Kerry Reed')).contains(document.activeElement)).toBe(true),
    )
    await user.keyboard('3')
    await user.type(await screen.findByLabelText('What makes it a 3 and not lower?'), 'Nan{Enter}')
    const thanks = await turnOf('Thank you, Kerry Reed')
    expect(thanks).toHaveTextContent('Your answer is kept, and hidden.')
    expect(within(thanks).queryByRole('radio')).toBeNull()
    const next = within(thanks)
      .getAllByRole('button', { name: /^I am / })
      .map((button) => button.textContent)
    expect(next).toEqual(
      [
        'Nan Pat',
        'Amber',
        'Daniel Okafor',
        'Grace Lindqvist',
        'Ms Patel',
        'Linda Hart',
        'Sana Qureshi',
        'PC Tom Ward',
      ].map((name) => `I am ${name}`),
    )
    await user.click(within(thanks).getByRole('button', { name: 'I am Amber' }))
    const amber = await turnOf('Amber')
    expect(amber).not.toHaveTextContent(/Kerry|Nan|Patel/)
    await user.click(within(amber).getByRole('button', { name: 'I would rather not give a number' }))
    await user.type(
      await screen.findByLabelText('What would you like to say instead of a number?'),
      'It is loud',
    )
    await user.click(within(amber).getByRole('button', { name: /^Done/ }))
    await turnOf('Thank you, Amber')
    await takeBack('2604')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(scales()).toMatchObject({
      [ids.kerry]: { score: 3, reason: 'Nan', outsideMeeting: false },
      [ids.amber]: { score: null, reason: 'It is loud', outsideMeeting: false },
    })
    expect(screen.getByRole('heading', { name: '2 of 9 answered' })).toBeVisible()
    expect(screen.queryByDisplayValue('Nan')).toBeNull()
  })

  it('what somebody began is in no turn but their own, and their turn is offered to nobody', async () => {
    const { user, core, scales, handOver, takeBack } = await open()
    await handOver()
    await turnOf('Kerry Reed')
    await user.type(screen.getByLabelText('What makes it that number?'), 'I am not')
    await takeBack('2604')
    await waitFor(() => expect([...core.drafts.values()]).toEqual(['I am not']))
    expect(scales()).toEqual({})
    expect(await screen.findByText(/has begun to answer. What they wrote is hidden/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Nan Pat/ }))
    await handOver()
    const pat = await turnOf('Nan Pat')
    expect(within(pat).getByLabelText('What makes it that number?')).toHaveValue('')
    await user.click(await within(pat).findByRole('radio', { name: '5' }))
    await user.click(within(pat).getByRole('button', { name: /^Done/ }))
    await turnOf('Thank you, Nan Pat')
    expect(screen.queryByRole('button', { name: 'I am Kerry Reed' })).toBeNull()
  })

  it('comes back by the PIN or the passphrase; a wrong one says so, and the turn goes on', async () => {
    const { user, core, handOver, takeBack } = await open()
    await handOver()
    await user.click(within(await turnOf('Kerry Reed')).getByRole('radio', { name: '8' }))
    await takeBack('0000')
    expect(await screen.findByText('That is not the PIN. Wait a second, then try again.')).toBeVisible()
    expect(screen.queryByRole('radio', { name: '8' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Not yet' }))
    expect(within(await turnOf('Kerry Reed')).getByRole('radio', { name: '8' })).toBeChecked()
    await takeBack(core.passphrase)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(core.pin).toBeNull()
  })

  it('no key of the app or of the browser does anything, and the keys that edit a text do', async () => {
    const { handOver } = await open()
    const reached: string[] = []
    const listen = ({ key }: KeyboardEvent) => void reached.push(key)
    document.addEventListener('keydown', listen, true)
    await handOver()
    await turnOf('Kerry Reed')
    reached.length = 0
    const reason = screen.getByLabelText('What makes it that number?')
    const press = (target: Element, init: KeyboardEventInit) => fireEvent.keyDown(target, init)
    for (const target of [document.body, reason]) {
      for (const key of ['k', 'y', 'p', 'r', 'f']) press(target, { key, ctrlKey: true })
      for (const key of ['F1', 'F5', 'F6', 'F8', 'F9', 'F12']) expect(press(target, { key })).toBe(false)
      for (const key of ['ArrowUp', 'ArrowDown', '1'])
        expect(press(target, { key, altKey: true })).toBe(false)
    }
    expect(press(document.body, { key: 'z', ctrlKey: true })).toBe(false)
    expect(press(reason, { key: 'z', ctrlKey: true })).toBe(true)
    expect(press(reason, { key: 'v', ctrlKey: true })).toBe(true)
    expect(press(reason, { key: 'r', ctrlKey: true })).toBe(false)
    document.removeEventListener('keydown', listen, true)
    expect(reached).toEqual([])
  })
})
