import { CalendarDate, parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'
import { Refusal } from '../result.ts'
import { dayAndMonth, shortDate, weekdayName, weekdayNumber } from './formatDate.ts'
import { addDays, addWorkingDays, type BankHolidays, isCovered, isWorkingDay } from './workingDays.ts'

/** From where days are counted, and which meetings have a day. */
export interface DateWordsContext {
  /** The day of the conference, or today when that is later. */
  from: LocalDate
  practice: BankHolidays
  events: { coreGroup: LocalDate | null; review: LocalDate | null }
}

export interface ReadDate {
  date: LocalDate
  /** The day in words, and what may surprise: "Tue 31 March 2026: in next week", "…: this day is past". */
  means: string
}

/** A reading of some words: the day, and what it should be said to be. Null: these are not such words. */
type Reading = { date: LocalDate; note?: string } | null

/**
 * The day that somebody means who says or types "fri", "10wd", "in a month", "27/3" or "before core group" at the table.
 * Null where no day is meant or can be known: "soon", "end of term", the core group while it has no day, working days in
 * a year whose bank holidays are not known. Pure, and the same in every time zone.
 */
export function readDateWords(text: string, context: DateWordsContext): ReadDate | null {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[\s,]+/g, ' ')
    .replace(/\.$/, '')
    .replace(/^(?:by|on|at|until|within|in|due) (?:the )?/, '')
  for (const read of [relativeDay, workingDays, laterBy, weekday, calendarDay, meeting]) {
    const reading = read(words, context)
    if (reading !== null) return { date: reading.date, means: meaning(reading, context) }
  }
  return null
}

function meaning({ date, note }: NonNullable<Reading>, { from, practice }: DateWordsContext): string {
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(date < from ? ['this day is past'] : []),
    ...(isBankHoliday(date, practice) ? ['a bank holiday'] : []),
  ]
  return `${dateWithWeekday(date)}${notes.length === 0 ? '' : `: ${notes.join(', ')}`}`
}

/** "Fri 27 March 2026" */
export function dateWithWeekday(date: LocalDate): string {
  return `${weekdayName(date).slice(0, 3)} ${shortDate(date)}`
}

function isBankHoliday(date: LocalDate, practice: BankHolidays): boolean {
  return isCovered(date, practice) && weekdayNumber(date) <= 5 && !isWorkingDay(date, practice)
}

function relativeDay(words: string, { from }: DateWordsContext): Reading {
  if (words === 'today') return { date: from }
  if (words === 'tomorrow') return { date: addDays(from, 1) }
  return words === 'day after tomorrow' ? { date: addDays(from, 2) } : null
}

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const count = `(\\d{1,3}|an?|${numberWords.join('|')})`

function numberOf(word: string): number {
  if (word === 'a' || word === 'an') return 1
  return numberWords.includes(word) ? numberWords.indexOf(word) + 1 : Number(word)
}

const countedWorkingDays = new RegExp(`^${count} ?(?:wds?|w/ds?|working days?)(?: time)?$`)

function workingDays(words: string, { from, practice }: DateWordsContext): Reading {
  const [, counted] = countedWorkingDays.exec(words) ?? []
  const number = numberOf(counted ?? '0')
  return number === 0 ? null : workingDaysAway(from, number, practice)
}

/** Null in years whose bank holidays are not known: a date is never guessed. */
function workingDaysAway(from: LocalDate, number: number, practice: BankHolidays): Reading {
  try {
    return { date: addWorkingDays(from, number, practice) }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const countedTime = new RegExp(`^(?:${count} ?)?(days?|wks?|weeks?|fortnights?|months?)(?: time)?$`)

function laterBy(words: string, { from }: DateWordsContext): Reading {
  const [, counted = 'a', unit] = countedTime.exec(words) ?? []
  const number = numberOf(counted)
  if (unit === undefined || number === 0) return null
  const start = parseDate(from)
  if (unit.startsWith('m')) return { date: start.add({ months: number }).toString() }
  const days = unit.startsWith('d') ? 1 : unit.startsWith('f') ? 14 : 7
  return { date: addDays(from, days * number) }
}

const weekdayStarts = 'mon tue wed thu fri sat sun'.split(' ')
const weekdayWord =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const saidWeekday = new RegExp(`^(next |this |a week on )?${weekdayWord}( week)?$`)

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(word: string): number {
  return weekdayStarts.indexOf(word.slice(0, 3)) + 1
}

/** "fri" is the next one after today; "next fri" is in next week, and is said to be; "fri week" is a week later. */
function weekday(words: string, { from }: DateWordsContext): Reading {
  const [, before, word, week] = saidWeekday.exec(words) ?? []
  if (word === undefined) return null
  const today = weekdayNumber(from)
  const coming = addDays(from, (weekdayOf(word) - today + 7) % 7 || 7)
  if (before === 'a week on ' || week !== undefined) return { date: addDays(coming, 7) }
  if (before === 'next ') return { date: addDays(from, 7 - today + weekdayOf(word)), note: 'in next week' }
  return weekdayOf(word) === today ? { date: coming, note: 'a week from today' } : { date: coming }
}

const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const figures = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/
const withMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}(?: (\\d{4}))?$`)
const weekdayBefore = new RegExp(`^${weekdayWord} (?=\\d)`)

/** "27/3", "27/03/2026", "27 march", "2026-03-27"; the weekday that is said with it has to be right. */
function calendarDay(words: string, { from }: DateWordsContext): Reading {
  const said = weekdayBefore.exec(words)
  const rest = words.slice(said?.[0].length ?? 0)
  const reading = dayOfYear(rest, from)
  const date = reading?.date
  if (date === undefined || said === null || weekdayOf(said[1] ?? '') === weekdayNumber(date)) return reading
  return { date, note: `${dayAndMonth(date)} is a ${weekdayName(date)}` }
}

function dayOfYear(words: string, from: LocalDate): Reading {
  const [, isoYear, isoMonth, isoDate] = isoDay.exec(words) ?? []
  if (isoYear !== undefined) return existing(Number(isoYear), Number(isoMonth), Number(isoDate))
  const [, day, month, year] = figures.exec(words) ?? withMonth.exec(words) ?? []
  if (day === undefined || month === undefined) return null
  const monthNumber = Number(month) || monthStarts.indexOf(month.slice(0, 3)) + 1
  if (year !== undefined) return existing(Number(year), monthNumber, Number(day))
  const thisYear = parseDate(from).year
  const soonest = existing(thisYear, monthNumber, Number(day))
  if (soonest !== null && soonest.date >= from) return soonest
  const later = existing(thisYear + 1, monthNumber, Number(day))
  return later === null ? null : { ...later, note: 'in next year' }
}

/** Null for a day that no calendar has, as 31 April. */
function existing(year: number, month: number, day: number): Reading {
  const date = new CalendarDate(year, month, day)
  return date.month === month && date.day === day ? { date: date.toString() } : null
}

const namedMeeting = /^(before )?(?:the )?(?:next |first )?(core group|review)(?: meeting| conference)?$/

/** The day of the core group or the review, or the last working day before it. */
function meeting(words: string, { events, practice }: DateWordsContext): Reading {
  const [, before, name] = namedMeeting.exec(words) ?? []
  if (name === undefined) return null
  const date = name === 'review' ? events.review : events.coreGroup
  if (date === null || before === undefined) return date === null ? null : { date }
  return workingDaysAway(date, -1, practice)
}
