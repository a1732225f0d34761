import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { childFullName, childName } from '../conference/names.ts'
import { chairOf } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { LocalDate } from '../conference/values.ts'
import { ageInWords } from '../practice/age.ts'
import type { Practice } from '../practice/practice.ts'

/** What every document says about the meeting that it comes from. */
export interface FrameView {
  isPractice: boolean
  /** "Initial child protection conference" */
  kind: string
  reference: string
  date: LocalDate | null
  chair: string
  /** The local rules under which it was chaired. */
  rules: { title: string; version: number }
}

export function frameView(conference: Conference, practice: Practice): FrameView {
  const { profile } = practice
  return {
    isPractice: conference.isPractice,
    kind: profile.kinds.find(({ id }) => id === conference.kindId)?.title ?? conference.kindId,
    reference: conference.reference,
    date: conference.date,
    chair: chairOf(conference)?.name ?? '',
    rules: { title: profile.title, version: conference.profile.version },
  }
}

/** Who a child is, without where they live. */
export interface ChildView {
  /** "Amber Reed" */
  name: string
  /** The authority's number, only where another child of the conference has the same name; otherwise empty. */
  number: string
  /** What the child is called: "Amber" */
  calledName: string
  isUnborn: boolean
  /** Day of birth, or the day on which the baby is due. */
  birthDate: LocalDate | null
  /** "9 years" on the day of the conference; empty where it is not known. */
  age: string
}

export function childView(conference: Conference, child: Child): ChildView {
  const { date } = conference
  const { birth } = child
  const birthDate = birth.kind === 'born' ? birth.dateOfBirth : birth.dueDate
  return {
    name: childFullName(child),
    number: numberWhereNamesAreEqual(conference, child),
    calledName: childName(child),
    isUnborn: birth.kind === 'unborn',
    birthDate,
    age:
      birth.kind === 'born' && birthDate !== null && date !== null ? (ageInWords(birthDate, date) ?? '') : '',
  }
}

/** Twins without names, or with one name: what tells their papers apart. */
export function numberWhereNamesAreEqual({ children }: Conference, child: Child): string {
  const name = childFullName(child)
  const others = rows(children).filter((other) => other.id !== child.id && childFullName(other) === name)
  if (others.length === 0) return ''
  return child.localAuthorityId.trim() || `child ${children.order.indexOf(child.id) + 1}`
}
