import type { ReactNode } from 'react'
import type { RoomStep } from '../../src-shared/audience/room.ts'
import { distinctKeys } from './distinctKeys.ts'
import { Fitted } from './Fitted.tsx'
import { Scaling } from './Scaling.tsx'

interface CardContent {
  tone: 'neutral' | 'worry' | 'strength' | 'voice' | 'action agreed'
  /** A line above the words. */
  over: string
  words: string
  /** A line below them. */
  under: string
  isLong: boolean
}

/** What the step has for the room: at each step only one of these is there. */
export function WhatIsShown({ step }: { step: RoomStep }) {
  const cards = cardsOf(step)
  const keys = distinctKeys(cards.map(({ words }) => words))
  const questionKeys = distinctKeys(step.scaling.map(({ question }) => question))
  return (
    <div className="room-shown">
      {step.plan !== null && <h2>The plan for {step.plan.child}</h2>}
      <Fitted>
        {step.scaling.map((scaling, index) => (
          <Scaling key={questionKeys[index]} scaling={scaling} />
        ))}
        {cards.map((card, index) => (
          <Card key={keys[index]} {...card} />
        ))}
      </Fitted>
    </div>
  )
}

function Card({ tone, over, words, under, isLong }: CardContent): ReactNode {
  return (
    <section className={`room-card ${tone}`}>
      {over !== '' && <h2 className="room-over">{over}</h2>}
      <p className={isLong ? 'room-words long' : 'room-words'}>{words}</p>
      {under !== '' && <p className="room-by">{under}</p>}
    </section>
  )
}

function cardsOf({ quotes, dangers, test, decisions, plan }: RoomStep): CardContent[] {
  const said = quotes.map(
    ({ text, by, isExactWords, tone }): CardContent => ({
      tone,
      over: '',
      words: isExactWords ? quoted(text) : text,
      under: by,
      isLong: false,
    }),
  )
  const theTest: CardContent[] =
    test === null ? [] : [{ tone: 'neutral', over: test.title, words: test.text, under: '', isLong: true }]
  const decided = decisions.map(
    ({ child, words }): CardContent => ({ tone: 'neutral', over: child, words, under: '', isLong: false }),
  )
  const agreed = (plan?.actions ?? []).map(
    ({ what, who, byWhen }): CardContent => ({
      tone: 'action agreed',
      over: '',
      words: what,
      under: [who, byWhen].filter((part) => part !== '').join(' · '),
      isLong: true,
    }),
  )
  return [...said, ...dangers.flatMap(dangerAndGoal), ...theTest, ...decided, ...agreed]
}

function dangerAndGoal({ worry, goal, seenFor }: RoomStep['dangers'][number]): CardContent[] {
  const cards: CardContent[] = [
    { tone: 'worry', over: 'What we are worried about', words: worry, under: '', isLong: true },
    {
      tone: 'strength',
      over: 'What we will see instead',
      words: goal,
      under: seenFor.trim() === '' ? '' : `For how long: ${seenFor}`,
      isLong: true,
    },
  ]
  return cards.filter(({ words }) => words.trim() !== '')
}

/** In quotation marks, unless they were typed with them. */
function quoted(text: string): string {
  return /^[“"‘']/.test(text.trim()) ? text : `“${text}”`
}
