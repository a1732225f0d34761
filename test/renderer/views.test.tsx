import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ViewsScreen } from '../../src-renderer/screens/views/ViewsScreen.tsx'
import { testPractice } from '../support/chairing.ts'
import { type ReedIds, reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function open(prepare: (reed: ReturnType<typeof reedConference>) => void = () => {}) {
  const reed = reedConference()
  prepare(reed)
  const rendered = await renderScreen(ViewsScreen, 'views', reed.chairing)
  const view = (child: keyof ReedIds, who: keyof ReedIds) =>
    rendered.current().children.byId[reed.ids[child]]?.views[reed.ids[who]]
  const answer = async (child: string, who: string, title: string) =>
    rendered.user.click(
      within(
        screen.getByRole('radiogroup', { name: `${child}: does ${child} need a plan? ${who}` }),
      ).getByRole('radio', { name: title }),
    )
  return { ...rendered, ids: reed.ids, view, answer }
}

describe('before views are asked', () => {
  it('the threshold is there in the words of the local rules, and a tick says that it was explained', async () => {
    const { user, current } = await open()
    const { threshold } = testPractice.profile
    expect(screen.getByText(threshold.text)).toBeVisible()
    for (const limb of threshold.limbs) expect(screen.getByText(limb.title)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'The test for a plan' }))
    await waitFor(() => expect(Object.keys(current().meeting.said)).toEqual(['threshold']))
    expect(screen.getByText('1 of 2 said')).toBeVisible()
  })
})

describe('views', () => {
  it('are given by each person on each child, with a reason that saves itself and a category', async () => {
    const { user, view, answer } = await open()
    await answer('Amber', 'Ms Patel', 'Yes')
    await user.type(
      await screen.findByLabelText('Ms Patel’s reason about Amber'),
      'She falls asleep in class',
    )
    await user.click(screen.getByRole('button', { name: 'Category for Amber, Ms Patel: none yet' }))
    await user.click(
      within(
        screen.getByRole('toolbar', { name: 'Category that Ms Patel would choose for Amber' }),
      ).getByRole('button', { name: 'Emotional abuse' }),
    )
    await waitFor(() =>
      expect(view('amber', 'teacher')).toMatchObject({
        answer: 'yes',
        reason: 'She falls asleep in class',
        categoryIds: ['emotional'],
      }),
    )
    expect(view('isaac', 'teacher')).toBeUndefined()
  })

  it('keep “gave no view” apart from “no” and from not having been asked', async () => {
    const { view, answer } = await open()
    await answer('Isaac', 'Sana Qureshi', 'No view')
    await waitFor(() => expect(view('isaac', 'midwife')?.answer).toBe('none'))
    expect(view('amber', 'midwife')).toBeUndefined()
    expect(screen.queryByRole('toolbar', { name: /Sana Qureshi would choose for Isaac/ })).toBeNull()
  })

  it('can be the same for all children in one press, as a view on each of them', async () => {
    const { user, view, answer, core } = await open()
    await answer('Amber', 'PC Tom Ward', 'Yes')
    await user.type(await screen.findByLabelText('PC Tom Ward’s reason about Amber'), 'Four call-outs')
    await user.click(
      await screen.findByRole('button', {
        name: 'Same view for all children: as PC Tom Ward said about Amber',
      }),
    )
    await waitFor(() =>
      expect(view('baby', 'police')).toMatchObject({ answer: 'yes', reason: 'Four call-outs' }),
    )
    expect(view('isaac', 'police')).toMatchObject({ answer: 'yes', reason: 'Four call-outs' })
    const recorded = core
      .named('perform')
      .filter((request) => JSON.stringify(request).includes('"recordView"'))
    expect(recorded).toHaveLength(3)
    expect(screen.queryByRole('button', { name: /Same view for all children: as PC Tom Ward/ })).toBeNull()
  })

  it('that differ stay as they are when the rest are made the same', async () => {
    const { user, view } = await open(({ chairing, ids }) => {
      const participantId = ids.healthVisitor
      chairing.do('recordView', {
        childId: ids.amber,
        participantId,
        answer: 'yes',
        reason: 'Amber is tired',
      })
      chairing.do('recordView', { childId: ids.baby, participantId, answer: 'yes', reason: 'Another reason' })
    })
    await user.click(screen.getByRole('button', { name: /^Same view for all children: as Linda Hart/ }))
    await waitFor(() => expect(view('isaac', 'healthVisitor')?.reason).toBe('Amber is tired'))
    expect(view('baby', 'healthVisitor')?.reason).toBe('Another reason')
  })

  it('can be taken back, and that can be undone', async () => {
    const { user, view, answer } = await open()
    await answer('Amber', 'Ms Patel', 'Unsure')
    await waitFor(() => expect(view('amber', 'teacher')?.answer).toBe('unsure'))
    await answer('Amber', 'Ms Patel', 'Unsure')
    await waitFor(() => expect(view('amber', 'teacher')).toBeUndefined())
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(view('amber', 'teacher')?.answer).toBe('unsure'))
  })

  it('carry the chair’s challenge', async () => {
    const { user, view, answer } = await open()
    await answer('Amber', 'Linda Hart', 'No')
    await user.click(
      await screen.findByRole('button', { name: 'Note a challenge to Linda Hart’s view on Amber' }),
    )
    await user.type(
      await screen.findByLabelText('The chair’s challenge to Linda Hart about Amber, and what came of it'),
      'What of 14 February?',
    )
    await user.tab()
    await waitFor(() => expect(view('amber', 'healthVisitor')?.challenge).toBe('What of 14 February?'))
  })

  it('of professionals come first, then those of the family, said not to be part of the decision, then the children', async () => {
    await open()
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(headings.slice(-3)).toEqual(['Professionals', 'Family', 'Children'])
    const family = screen.getByRole('region', { name: 'Family' })
    expect(within(family).getByText(/Heard, and not part of the decision/)).toBeVisible()
    expect(within(family).getByRole('heading', { name: 'Kerry Reed' })).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Professionals' })).queryByText('Kerry Reed')).toBeNull()
    expect(
      within(screen.getByRole('region', { name: 'Children' })).getByRole('heading', { name: 'Amber' }),
    ).toBeVisible()
  })

  it('of a child who is not here can be added', async () => {
    const { user, view, answer } = await open()
    await user.click(screen.getByRole('button', { name: 'Add what a child who is not here says' }))
    expect(screen.queryByRole('menuitem', { name: 'Baby Reed' })).toBeNull()
    await user.click(await screen.findByRole('menuitem', { name: 'Isaac' }))
    await answer('Isaac', 'Isaac', 'Unsure')
    await waitFor(() => expect(view('isaac', 'isaac')?.answer).toBe('unsure'))
  })

  it('are said to have been given or not, and never added up by what they say', async () => {
    const { answer, container } = await open(({ chairing, ids }) => {
      chairing.do('recordView', { childId: ids.amber, participantId: ids.daniel, answer: 'yes' })
      chairing.do('recordView', { childId: ids.amber, participantId: ids.kerry, answer: 'no' })
    })
    await answer('Amber', 'Ms Patel', 'No')
    expect(await screen.findByText('2 of 7 professionals have given a view on Amber.')).toBeVisible()
    expect(screen.getByText(/^0 of 7 professionals have given a view on Isaac\./)).toBeVisible()
    expect(container).not.toHaveTextContent(
      /\d+ (of \d+ )?(professionals )?(say |said )?(yes|no|for|against)\b|majority/i,
    )
  })
})
