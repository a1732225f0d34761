import { expect } from 'vitest'
import type { Child } from '../../src-shared/conference/child.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { rows } from '../../src-shared/conference/table.ts'

/** Asserts that a conference chaired at the screen says what the story says: entries, scales, views, decisions, dissents, actions. */
export function expectTheSame(chaired: Conference, story: Conference): void {
  expect(said(chaired)).toEqual(said(story))
  expect(scaled(chaired)).toEqual(scaled(story))
  expect(Object.keys(chaired.children.byId)).toEqual(Object.keys(story.children.byId))
  for (const child of rows(story.children)) {
    const atTheScreen = chaired.children.byId[child.id]
    expect(views(atTheScreen)).toEqual(views(child))
    expect(atTheScreen?.decision).toMatchObject({
      outcomeId: child.decision?.outcomeId,
      categoryIds: child.decision?.categoryIds,
      rationale: child.decision?.rationale,
      reachedBy: child.decision?.reachedBy,
    })
    expect(actions(atTheScreen)).toEqual(actions(child))
  }
  expect(dissents(chaired)).toEqual(dissents(story))
}

function said(conference: Conference) {
  return rows(conference.entries).map(({ text, headingId, restriction, exactWords, happenedOn }) => ({
    text,
    headingId,
    restriction,
    exactWords,
    happenedOn,
  }))
}

function scaled(conference: Conference) {
  return rows(conference.scalingQuestions).map(({ scales }) =>
    Object.fromEntries(Object.entries(scales).map(([id, { score, reason }]) => [id, { score, reason }])),
  )
}

function views(child: Child | undefined) {
  return Object.fromEntries(
    Object.entries(child?.views ?? {}).map(([id, { answer, reason }]) => [id, { answer, reason }]),
  )
}

function actions(child: Child | undefined) {
  return child === undefined
    ? []
    : rows(child.plan.actions).map(({ what, owner, byWhen, measure, dangerIds }) => ({
        what,
        owner,
        byWhen,
        measure,
        dangers: dangerIds.length,
      }))
}

function dissents(conference: Conference) {
  return rows(conference.dissents).map(({ personId, strength, reason }) => ({ personId, strength, reason }))
}
