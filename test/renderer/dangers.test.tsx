import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DangersScreen } from '../../src-renderer/screens/dangers/DangersScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function open(prepare: (reed: ReturnType<typeof reedConference>) => void = () => {}) {
  const reed = reedConference()
  prepare(reed)
  const rendered = await renderScreen(DangersScreen, 'dangers', reed.chairing)
  return { ...rendered, ids: reed.ids, dangers: () => rows(rendered.current().dangers) }
}

const pushed = 'Ms Patel is worried that Lee pushes Kerry again, as on 14 February'

describe('danger statements', () => {
  it('are added one after the other with Enter, without leaving the line', async () => {
    const { user, dangers } = await open()
    const line = screen.getByLabelText('New danger statement')
    await user.type(line, `${pushed}{Enter}`)
    await screen.findByRole('heading', { name: 'Danger 1' })
    await user.keyboard('Nobody feeds the baby{Enter}')
    await screen.findByRole('heading', { name: 'Danger 2' })
    expect(dangers().map(({ statement }) => statement)).toEqual([pushed, 'Nobody feeds the baby'])
    expect(screen.getByLabelText('Another danger statement')).toHaveFocus()
    expect(screen.getByLabelText('Another danger statement')).toHaveValue('')
  })

  it('stand beside their safety goal, with how long it must be seen, and say where there is none yet', async () => {
    const { user, dangers } = await open(({ chairing }) =>
      chairing.do('addDangerStatement', { statement: pushed, childIds: [] }),
    )
    const card = screen.getByRole('region', { name: 'Danger 1' })
    expect(within(card).getByText('No safety goal yet')).toBeVisible()
    await user.type(within(card).getByLabelText('Safety goal 1'), 'Lee sees the children at Nan’s')
    await user.type(within(card).getByLabelText('For how long must it be seen?'), 'Three months')
    await user.tab()
    await waitFor(() =>
      expect(dangers()[0]?.goal).toEqual({
        statement: 'Lee sees the children at Nan’s',
        seenFor: 'Three months',
      }),
    )
    expect(within(card).queryByText('No safety goal yet')).toBeNull()
  })

  it('are asked about beside the text, by name, until it says so', async () => {
    const { user } = await open(({ chairing, ids }) =>
      chairing.do('addDangerStatement', {
        statement: 'There are concerns about neglect',
        childIds: [ids.amber],
      }),
    )
    const asked = (name: string) => {
      const list = screen.queryByRole('list', { name })
      return list === null
        ? []
        : within(list)
            .getAllByRole('listitem')
            .map((item) => item.textContent)
    }
    expect(asked('Worth asking about danger statement 1')).toEqual([
      'Who is worried?',
      'What has happened, when, and who did it?',
      'What may happen to Amber, by name?',
      'If nothing changes …? Say what may happen with “if”.',
      '“neglect” is a label. What has been seen or heard?',
      'What will we see instead? It needs its safety goal.',
    ])
    const statement = screen.getByRole('textbox', { name: 'Danger statement 1' })
    await user.clear(statement)
    await user.type(
      statement,
      'Ms Patel is worried because Lee hit Kerry on 1 March. If Lee is drunk again, Amber could be hurt.',
    )
    await user.type(
      screen.getByRole('textbox', { name: 'Safety goal 1' }),
      'Amber stays with Nan Pat when Lee drinks',
    )
    await user.tab()
    await waitFor(() => expect(asked('Worth asking about danger statement 1')).toEqual([]))
    expect(asked('Worth asking about safety goal 1')).toEqual([
      'For how long must it be seen? Say how many weeks or months.',
    ])
  })

  it('can be about some of the children, and about all of them again', async () => {
    const { user, dangers, ids } = await open(({ chairing }) =>
      chairing.do('addDangerStatement', { statement: pushed, childIds: [] }),
    )
    const group = screen.getByRole('toolbar', { name: 'Danger 1 is for' })
    await user.click(within(group).getByRole('button', { name: 'Amber' }))
    await waitFor(() => expect(dangers()[0]?.childIds).toEqual([ids.amber]))
    await user.click(within(group).getByRole('button', { name: 'Isaac' }))
    await waitFor(() => expect(dangers()[0]?.childIds).toEqual([ids.amber, ids.isaac]))
    await user.click(within(group).getByRole('button', { name: 'All children' }))
    await waitFor(() => expect(dangers()[0]?.childIds).toEqual([]))
  })

  it('say who disputes them, in their words; empty words take the dispute back', async () => {
    const { user, dangers, ids } = await open(({ chairing }) =>
      chairing.do('addDangerStatement', { statement: pushed, childIds: [] }),
    )
    await user.click(screen.getByRole('button', { name: 'Somebody sees it differently: danger 1' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Lee Marsh' }))
    const words = await screen.findByLabelText('Lee Marsh sees it differently')
    await user.type(words, 'I never touched the kids.')
    await user.tab()
    await waitFor(() => expect(dangers()[0]?.disputes).toEqual({ [ids.lee]: 'I never touched the kids.' }))
    await user.clear(words)
    await user.tab()
    await waitFor(() => expect(dangers()[0]?.disputes).toEqual({}))
  })

  it('are warned about above the number that the local rules name, and not at it', async () => {
    const { mostDangerStatements } = testPractice.profile.smart
    const { user } = await open(({ chairing }) => {
      for (let count = 0; count < mostDangerStatements; count++)
        chairing.do('addDangerStatement', { statement: `Danger ${count}`, childIds: [] })
    })
    expect(screen.queryByText(/are hard to keep in mind/)).toBeNull()
    await user.type(screen.getByLabelText('Another danger statement'), 'One more{Enter}')
    expect(await screen.findByText(/There are 4 danger statements\. More than 3 are hard/)).toBeVisible()
  })

  it('stay, with a sentence, while a scaling question measures them; otherwise they go and can be brought back', async () => {
    const { user, dangers } = await open(({ chairing }) => {
      const dangerId = chairing.do('addDangerStatement', { statement: pushed, childIds: [] })
      chairing.do('addDangerStatement', { statement: 'The second', childIds: [] })
      chairing.do('askScalingQuestion', {
        question: 'How safe?',
        zero: 'bad',
        ten: 'good',
        dangerId,
        childIds: [],
      })
    })
    await user.click(screen.getByRole('button', { name: 'Remove danger 1 and its safety goal' }))
    expect(await screen.findByText(/Change that first\./)).toBeVisible()
    expect(dangers()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Remove danger 2 and its safety goal' }))
    await waitFor(() => expect(dangers()).toHaveLength(1))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(dangers().map(({ statement }) => statement)).toEqual([pushed, 'The second']))
  })
})
