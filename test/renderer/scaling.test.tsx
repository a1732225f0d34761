import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { placeInLanes } from '../../src-renderer/screens/scaling/lanes.ts'
import { ScalingScreen } from '../../src-renderer/screens/scaling/ScalingScreen.tsx'
import { rows } from '../../src-shared/conference/table.ts'
import { testPractice } from '../support/chairing.ts'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

const { scaling } = testPractice.profile

async function open({ asked = true } = {}) {
  const { chairing, ids } = reedConference()
  const { question, zero, ten } = scaling
  if (asked) chairing.do('askScalingQuestion', { question, zero, ten, dangerId: null, childIds: [] })
  const rendered = await renderScreen(ScalingScreen, 'scaling', chairing)
  const only = () => {
    const [first] = rows(rendered.current().scalingQuestions)
    if (first === undefined) throw new Error('There is no question')
    return first
  }
  const choose = async (name: string) => {
    await rendered.user.click(within(seats()).getByRole('button', { name: new RegExp(`^${name}`) }))
    return scale(name)
  }
  return { ...rendered, ids, only, choose }
}

const seats = () => screen.getByRole('complementary', { name: 'Who has answered' })
const scale = (name: string) => screen.findByRole('radiogroup', { name: `${name}’s number from 0 to 10` })

describe('the scaling question', () => {
  it('is asked first in the words of the local rules, with both its ends', async () => {
    const { user, only } = await open({ asked: false })
    await user.click(screen.getByRole('button', { name: 'Ask the scaling question' }))
    expect(await screen.findByRole('heading', { name: scaling.question })).toBeVisible()
    expect(only()).toMatchObject({ question: scaling.question, zero: scaling.zero, ten: scaling.ten })
    expect(screen.getByText(scaling.ten, { selector: 'p' })).toBeVisible()
  })

  it('keeps its ends once somebody has answered, and says so with the text kept', async () => {
    const { user, only, choose } = await open()
    await choose('Kerry Reed')
    await user.keyboard('5')
    await user.click(screen.getByRole('button', { name: 'How the question is asked' }))
    const zero = screen.getByLabelText('0 means')
    await user.clear(zero)
    await user.type(zero, 'The worst day')
    await user.tab()
    expect(await screen.findByText(/the two ends of the scale stay as they were asked/)).toBeVisible()
    expect(zero).toHaveValue('The worst day')
    expect(only().zero).toBe(scaling.zero)
  })

  it('can be asked for one danger beside the overall one', async () => {
    const { user, store } = await open()
    await store.perform('addDangerStatement', { statement: 'Lee pushes Kerry', childIds: [] })
    await user.click(screen.getByRole('button', { name: 'Ask another question' }))
    await user.click(await screen.findByRole('menuitem', { name: 'About danger 1: Lee pushes Kerry' }))
    expect(await screen.findByRole('tab', { name: 'Danger 1' })).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('tab', { name: 'Overall' })).toBeVisible()
  })
})

describe('before the reveal', () => {
  it('one person after the other types a number and a reason, and Enter passes on', async () => {
    const { user, only, choose, ids } = await open()
    await choose('Kerry Reed')
    await user.keyboard('6')
    const reason = await screen.findByLabelText('What makes it a 6 and not lower?')
    await user.type(reason, 'He has not been round{Enter}')
    await waitFor(async () => expect((await scale('Nan Pat')).contains(document.activeElement)).toBe(true))
    await user.keyboard('10')
    await screen.findByLabelText('What makes it a 10 and not lower?')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await scale('Amber')).contains(document.activeElement)).toBe(true))
    await waitFor(() =>
      expect(only().scales[ids.kerry]).toMatchObject({ score: 6, reason: 'He has not been round' }),
    )
    expect(only().scales[ids.pat]).toMatchObject({ score: 10, reason: '' })
    expect(within(seats()).getByRole('heading', { name: '2 of 9 answered' })).toBeVisible()
  })

  it('Enter on an empty scale chooses nothing', async () => {
    const { user, only, choose } = await open()
    await choose('Kerry Reed')
    await user.keyboard('{Enter}')
    expect(only().scales).toEqual({})
  })

  it('the seats say only that somebody has answered, and a given number is shown on request only', async () => {
    const { user, choose } = await open()
    await choose('Kerry Reed')
    await user.keyboard('7{Enter}')
    const seat = within(seats()).getByRole('button', { name: 'Kerry Reed answered' })
    await waitFor(() => expect(seat).toHaveTextContent(/^Kerry Reed answered$/))
    await user.click(seat)
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show it to Kerry Reed' }))
    expect(screen.getByRole('radio', { name: '7' })).toBeChecked()
  })

  it('somebody may rather not give a number, and gives a reason all the same', async () => {
    const { user, only, choose, ids } = await open()
    await choose('Sana Qureshi')
    await user.click(screen.getByRole('button', { name: 'Would rather not give a number' }))
    const words = await screen.findByLabelText('What would they like to say instead of a number?')
    expect(screen.getByText('Asked, and gave no number.')).toBeVisible()
    await user.type(words, 'I have met them twice')
    await user.tab()
    await waitFor(() =>
      expect(only().scales[ids.midwife]).toMatchObject({ score: null, reason: 'I have met them twice' }),
    )
  })

  it('a number brought for somebody who is not there is marked as given outside the meeting', async () => {
    const { user, only, ids } = await open()
    await user.click(screen.getByRole('button', { name: 'Add somebody else' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Lee Marsh' }))
    await scale('Lee Marsh')
    await user.keyboard('9')
    await waitFor(() => expect(only().scales[ids.lee]).toMatchObject({ score: 9, outsideMeeting: true }))
    expect(screen.getByText(/is not in the room: what they gave outside the meeting/)).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: 'Given outside the meeting' })).toBeNull()
  })

  it('a reason alone is no answer: it is kept for them, hidden, until there is a number', async () => {
    const { user, only, choose, core, ids } = await open()
    await choose('Kerry Reed')
    await user.type(screen.getByLabelText('What makes it that number?'), 'He has not been round{Enter}')
    expect((await scale('Kerry Reed')).contains(document.activeElement)).toBe(true)
    await choose('Nan Pat')
    await waitFor(() => expect([...core.drafts.values()]).toEqual(['He has not been round']))
    expect(only().scales).toEqual({})
    await user.click(within(seats()).getByRole('button', { name: 'Kerry Reed begun' }))
    expect(screen.getByText(/has begun to answer. What they wrote is hidden/)).toBeVisible()
    expect(screen.queryByDisplayValue('He has not been round')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show it to Kerry Reed' }))
    await user.click(screen.getByRole('radio', { name: '6' }))
    await waitFor(() =>
      expect(only().scales[ids.kerry]).toMatchObject({ score: 6, reason: 'He has not been round' }),
    )
    expect(core.drafts.size).toBe(0)
  })
})

describe('the reveal', () => {
  async function revealed() {
    const opened = await open()
    for (const [name, key] of [
      ['Kerry Reed', '5'],
      ['Amber', '3'],
      ['PC Tom Ward', '2'],
    ] as const) {
      await opened.choose(name)
      await opened.user.keyboard(key)
    }
    await opened.user.click(screen.getByRole('button', { name: 'Reveal together' }))
    await screen.findByRole('heading', { name: 'What each of us said' })
    return opened
  }

  it('shows every number with its name, in rows for children, family and professionals', async () => {
    await revealed()
    expect(
      screen.getByRole('img', {
        name: 'From 0 to 10. Children: Amber 3. Family: Kerry Reed 5. Professionals: PC Tom Ward 2.',
      }),
    ).toBeVisible()
  })

  it('says how far apart they are, and shows no mean anywhere', async () => {
    const { container } = await revealed()
    expect(
      screen.getByText('From 2 to 5. Furthest apart: Kerry Reed at 5, and PC Tom Ward at 2.'),
    ).toBeVisible()
    expect(container).not.toHaveTextContent(/3[.,]3/)
    expect(container).not.toHaveTextContent(/\bmean\b(?! they)/i)
  })

  it('lists each reason, lets it be completed, and says who has not answered', async () => {
    const { user, only, ids } = await revealed()
    await user.type(screen.getByLabelText('PC Tom Ward: What makes it a 2 and not lower?'), 'Four call-outs')
    await user.tab()
    await waitFor(() => expect(only().scales[ids.police]?.reason).toBe('Four call-outs'))
    await user.click(screen.getByRole('button', { name: 'Ask Ms Patel' }))
    await waitFor(async () => expect((await scale('Ms Patel')).contains(document.activeElement)).toBe(true))
    await user.keyboard('3{Enter}')
    await waitFor(() => expect(only().scales[ids.teacher]?.score).toBe(3))
    expect(await screen.findByRole('button', { name: 'Change Ms Patel’s number' })).toBeVisible()
  })

  it('tells who gave no number from who was not asked', async () => {
    const { user, only, ids } = await revealed()
    expect(screen.getAllByText('Not asked yet.')).toHaveLength(6)
    await user.click(screen.getByRole('button', { name: 'Ask Sana Qureshi' }))
    await user.click(await screen.findByRole('button', { name: 'Would rather not give a number' }))
    await waitFor(() => expect(only().scales[ids.midwife]?.score).toBeNull())
    await user.click(screen.getByRole('button', { name: /^Done/ }))
    expect(await screen.findByText('no number')).toBeVisible()
    expect(screen.getAllByText('Not asked yet.')).toHaveLength(5)
  })

  it('can be taken back: the answers are sealed again, and a wrong number is corrected', async () => {
    const { user, only, ids, core } = await revealed()
    await user.click(screen.getByRole('button', { name: 'Change Kerry Reed’s number' }))
    await scale('Kerry Reed')
    await user.keyboard('7{Enter}')
    await waitFor(() => expect(only().scales[ids.kerry]?.score).toBe(7))
    await user.click(screen.getByRole('button', { name: 'Seal the answers again' }))
    expect(await screen.findByRole('heading', { name: '3 of 9 answered' })).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    const history = await core.invoke('listHistory', { conferenceId: core.conferences[0]?.id })
    const sentences = history.ok ? (history.value as { sentence: string }[]).map((line) => line.sentence) : []
    expect(sentences.slice(-2)).toEqual(['Corrected Kerry Reed’s number', 'Sealed the scales again'])
  })
})

describe('at a review', () => {
  it('what was said last time stands beside it, hollow and in words, once the numbers are revealed', async () => {
    const { chairing, ids } = reedConference()
    chairing.conference = {
      ...chairing.conference,
      earlierConferences: [
        {
          date: '2025-12-16',
          kindId: 'initial',
          scales: [
            { question: scaling.question, name: 'Kerry Reed', score: 3 },
            { question: scaling.question, name: 'Dr Gone Away', score: 1 },
            { question: 'Another question', name: 'Kerry Reed', score: 9 },
          ],
          actions: [],
        },
      ],
    }
    const { question, zero, ten } = scaling
    const questionId = chairing.do('askScalingQuestion', {
      question,
      zero,
      ten,
      dangerId: null,
      childIds: [],
    })
    chairing.do('recordScale', { questionId, participantId: ids.kerry, score: 5 })
    const { user } = await renderScreen(ScalingScreen, 'scaling', chairing)
    expect(screen.queryByText(/last time/i)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reveal together' }))
    expect(
      await screen.findByRole('img', {
        name: 'From 0 to 10. Family: Kerry Reed 5. Family, last time: Kerry Reed 3.',
      }),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Last time, on 16 December 2025' })).toBeVisible()
    expect(screen.getByText('Kerry Reed 3, Dr Gone Away 1')).toBeVisible()
  })
})

it('names in the drawing never run into each other', () => {
  const widthOf = (name: string) => name.length * 8
  const marks = ['Daniel Okafor', 'Ms Patel', 'Linda Hart', 'Grace Lindqvist', 'PC Tom Ward'].map(
    (name, index) => ({
      name,
      score: 3 + (index % 2),
    }),
  )
  const placed = placeInLanes(marks, 60, widthOf)
  expect(placed).toHaveLength(marks.length)
  for (const one of placed)
    for (const other of placed) {
      if (one === other || one.lane !== other.lane) continue
      const distance = Math.abs(one.score - other.score) * 60
      expect(distance).toBeGreaterThanOrEqual((widthOf(one.name) + widthOf(other.name)) / 2)
    }
})
