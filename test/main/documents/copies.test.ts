import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeCopies } from '../../../src-main/documents/copies/proposeCopies.ts'
import { possibleDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocuments } from '../../../src-main/documents/makeDocuments.ts'
import { planReaderIds, wasExcludedFromAll } from '../../../src-shared/audience/reader.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { CopiesFor } from '../../../src-shared/contract.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'
import { pdfText } from './reading.ts'

const at = '2026-03-24T12:00:00.000Z'
const people = siblings()

/** The conference of the Reed children, changed. */
function changed(change: (conference: Conference) => void): Conference {
  const conference = structuredClone(people.conference)
  change(conference)
  return conference
}

const propose = (conference = people.conference) => proposeCopies(conference, testPractice)

function recipient(id: string, conference = people.conference): CopiesFor {
  const found = propose(conference).recipients.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not among the recipients`)
  return found
}

const papersOf = ({ takeHome, sentLater }: CopiesFor) => [...takeHome, ...sentLater]

const fatherOfIsaacOnly = () =>
  changed(({ children, exclusions }) => {
    exclusions.order = []
    exclusions.byId = {}
    for (const child of rows(children)) {
      child.plan.signatures.order = child.plan.signatures.order.filter(
        (id) => child.id === people.isaac || child.plan.signatures.byId[id]?.signatoryId !== people.father,
      )
      child.plan.signatures.byId = Object.fromEntries(
        rows(child.plan.signatures).map((signature) => [signature.id, signature]),
      )
      child.plan.coreGroupIds = child.plan.coreGroupIds.filter((id) => id !== people.father)
    }
    children.byId[people.isaac]?.plan.coreGroupIds.push(people.father)
  })

const everythingExcluded = () =>
  changed(({ exclusions }) => {
    for (const exclusion of Object.values(exclusions.byId)) exclusion.scope = { kind: 'whole' }
  })

describe('who gets what', () => {
  it('gives a father his own child’s papers, and none of the others', () => {
    const father = recipient(people.father, fatherOfIsaacOnly())
    expect(father.section).toBe('family')
    expect(father.who).toBe('Father of Isaac')
    expect(father.takeHome).toEqual([`plan/${people.isaac}`])
    for (const id of papersOf(father)) {
      expect(id).not.toContain(people.amber)
      expect(id).not.toContain(people.baby)
    }
  })

  it('gives somebody who was excluded from everything what was decided, and nothing else about the children', () => {
    const father = recipient(people.father, everythingExcluded())
    expect(father.section).toBe('leftOut')
    expect(father.takeHome).toEqual([])
    expect(father.sentLater.map((id) => id.split('/')[0])).toEqual(
      expect.arrayContaining(['outcome', 'exclusion']),
    )
    for (const id of father.sentLater) expect(id).toMatch(/^(outcome|exclusion)\//)
    expect(father.plans).toEqual([])
    expect(father.why[0]).toContain('Was excluded from the whole conference')
  })

  it('says why, and where somebody gets nothing, why not', () => {
    expect(recipient(people.mother).why.join(' ')).toContain('Signs the plan of Amber, Isaac and Baby Reed.')
    for (const { why } of propose().recipients) expect(why.join('')).not.toBe('')
    const manager = recipient(people.midwife)
    expect(papersOf(manager)).toEqual([])
    expect(manager.why.join(' ')).toContain('no plan')
  })

  it('hands the plan to those in the room, and sends it to those who are not', () => {
    const conference = changed(({ people: persons }) => {
      const teacher = persons.byId[people.teacher]
      if (teacher !== undefined) teacher.attendance = { ...teacher.attendance, leftAt: null }
      const mother = persons.byId[people.mother]
      if (mother !== undefined) mother.attendance = { ...mother.attendance, mode: 'remote' }
    })
    expect(recipient(people.teacher, conference).takeHome).toContain(`plan/${people.amber}`)
    expect(recipient(people.mother, conference).takeHome).toEqual([])
    expect(recipient(people.mother, conference).sentLater).toContain(`plan/${people.amber}`)
  })

  it('gives large print to whoever reads it, in place of the ordinary plan', () => {
    const conference = changed(({ people: persons }) => {
      const mother = persons.byId[people.mother]
      if (mother !== undefined) mother.needs.access = 'Large print, please'
    })
    const papers = papersOf(recipient(people.mother, conference))
    expect(papers).toContain(`largePrint/${people.amber}`)
    expect(papers).not.toContain(`plan/${people.amber}`)
    expect(papersOf(recipient(people.socialWorker, conference))).toContain(`plan/${people.amber}`)
  })

  it('leaves out who has died and who is only on the family map, and keeps who is on a list by words', () => {
    const conference = changed(({ people: persons, children }) => {
      const [manager, midwife] = [persons.byId[people.midwife], persons.byId[people.policeOfficer]]
      if (manager !== undefined) manager.hasDied = true
      if (midwife !== undefined) midwife.attendance.status = 'notInvited'
      const copies = children.byId[people.amber]?.plan.copies
      if (copies !== undefined) {
        copies.byId.gp = {
          id: 'gp',
          recipient: { kind: 'words', words: 'The surgery' },
          givenAt: null,
          how: '',
        }
        copies.order.push('gp')
      }
    })
    const ids = propose(conference).recipients.map(({ id }) => id)
    expect(ids).not.toContain(people.midwife)
    expect(ids).not.toContain(people.policeOfficer)
    expect(recipient('words/The surgery', conference).sentLater).toEqual([`plan/${people.amber}`])
  })

  it('asks about whoever carries out a plan without having it, and says what a copy would change', () => {
    const conference = changed(({ children }) => {
      const [action] = rows(children.byId[people.amber]?.plan.actions ?? { byId: {}, order: [] })
      if (action !== undefined) action.owner = { kind: 'person', personId: people.policeOfficer }
    })
    const question = propose(conference).questions.find(({ personId }) => personId === people.policeOfficer)
    expect(question?.sentence).toBe(
      'PC Farah Khan is to do something in Amber’s plan and gets no copy of it.',
    )
    expect(question?.consequence).toMatch(/^With a copy for PC Farah Khan, /)
  })
})

interface Recorded {
  copies: [childId: string, personId: string][]
  coreGroups: [childId: string, personId: string][]
  excluded: string[]
  absent: string[]
  large: string[]
}

describe('whatever was recorded', () => {
  const persons = rows(people.conference.people).map(({ id }) => id)
  const childIds = [people.amber, people.isaac, people.baby]
  const someone = fc.constantFrom(...persons)

  /** Copies, core groups, exclusions, attendance and needs in any combination. */
  const recorded = fc.record({
    copies: fc.array(fc.tuple(fc.constantFrom(...childIds), someone), { maxLength: 5 }),
    coreGroups: fc.array(fc.tuple(fc.constantFrom(...childIds), someone), { maxLength: 5 }),
    excluded: fc.uniqueArray(someone, { maxLength: 2 }),
    absent: fc.uniqueArray(someone, { maxLength: 4 }),
    large: fc.uniqueArray(someone, { maxLength: 2 }),
  })

  function conferenceWith({ copies, coreGroups, excluded, absent, large }: Recorded): Conference {
    return changed((conference) => {
      for (const [index, [childId, personId]] of copies.entries()) {
        const table = conference.children.byId[childId]?.plan.copies
        if (table === undefined) continue
        const id = `copy${index}`
        table.byId[id] = { id, recipient: { kind: 'person', personId }, givenAt: null, how: '' }
        table.order.push(id)
      }
      for (const [childId, personId] of coreGroups)
        conference.children.byId[childId]?.plan.coreGroupIds.push(personId)
      const { exclusions } = conference
      const [model] = rows(exclusions)
      if (model === undefined) throw new Error('nobody is excluded')
      const whole = excluded.filter((id) => id !== conference.chairId)
      exclusions.byId = Object.fromEntries(
        whole.map((personId) => [personId, { ...model, id: personId, personId, scope: { kind: 'whole' } }]),
      )
      exclusions.order = whole
      for (const id of absent)
        Object.assign(conference.people.byId[id]?.attendance ?? {}, { status: 'absent' })
      for (const id of large)
        Object.assign(conference.people.byId[id]?.needs ?? {}, { access: 'large print' })
    })
  }

  it('nobody is given a paper that is not made for them, and no paper is for nobody', () => {
    fc.assert(
      fc.property(recorded, (some) => {
        const conference = conferenceWith(some)
        const documents = possibleDocuments(conference, testPractice)
        const byId = new Map(documents.map((document) => [document.listing.id, document]))
        const { recipients } = propose(conference)
        for (const { id, section, plans, takeHome, sentLater } of recipients) {
          expect(new Set([...takeHome, ...sentLater]).size).toBe(takeHome.length + sentLater.length)
          for (const documentId of [...takeHome, ...sentLater]) {
            const reader = byId.get(documentId)?.reader
            if (reader === undefined) throw new Error(`${documentId} is no document`)
            if (conference.people.byId[id] === undefined && conference.children.byId[id] === undefined)
              continue
            const child =
              conference.children.byId[reader !== null && 'childId' in reader ? reader.childId : '']
            if (reader?.kind === 'planOf')
              expect(planReaderIds(conference, testPractice, child ?? fail())).toContain(id)
            else if (reader?.kind === 'childsPageOf')
              expect([reader.childId, child?.tellingTheChild.byId]).toContain(id)
            else expect(reader !== null && 'personId' in reader ? reader.personId : null).toBe(id)
            if (wasExcludedFromAll(conference, id)) expect(documentId).toMatch(/^(outcome|exclusion)\//)
          }
          if (wasExcludedFromAll(conference, id)) expect([section, plans]).toEqual(['leftOut', []])
        }
        const given = new Set(recipients.flatMap(papersOf))
        const forNobody = documents.filter(
          ({ listing, reader }) => !given.has(listing.id) && reader?.kind !== 'planOf',
        )
        expect(forNobody.map(({ listing }) => listing.id)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})

describe('the copies, put together to be printed', () => {
  const conference = people.conference

  it('come for each person behind a sheet that names nobody else and no paper of anybody else', async () => {
    const [everybodys] = await makeDocuments(conference, testPractice, ['stack/takeHome'], { at })
    const { pages } = pdfText(everybodys?.file.bytes ?? new Uint8Array())
    const sheets = pages.filter((page) => page.includes('Papers to hand out'))
    const recipients = propose().recipients.filter(({ takeHome }) => takeHome.length > 0)
    expect(sheets).toHaveLength(recipients.length)
    const titles = new Map(
      possibleDocuments(conference, testPractice).map(({ listing }) => [listing.id, listing.title]),
    )
    for (const [index, { name, takeHome }] of recipients.entries()) {
      const sheet = (sheets[index] ?? '').replace(/\s+/g, ' ')
      expect(sheet).toContain(`For ${name}`)
      for (const [id, title] of titles)
        if (id.startsWith('plan/') && !takeHome.includes(id)) expect(sheet).not.toContain(title)
      for (const other of rows(conference.people))
        if (other.name !== name) expect(sheet).not.toContain(other.name)
      expect(sheet).toContain(takeHome.length === 1 ? '1 paper' : `${takeHome.length} papers`)
    }
  }, 60_000)

  it('hold each paper as it is on its own, with its own page numbers, from the front of a sheet on', async () => {
    // She left before the end, so hers are sent.
    const [stack, alone] = await makeDocuments(
      conference,
      testPractice,
      [`stack/sentLater/${people.teacher}`, `plan/${people.amber}`],
      { at },
    )
    const pages = pdfText(stack?.file.bytes ?? new Uint8Array()).pages
    const expected = pdfText(alone?.file.bytes ?? new Uint8Array()).pages
    expect(pages[1]?.trim()).toBe('')
    expect(pages.slice(2, 2 + expected.length)).toEqual(expected)
    expect(stack?.holds.map(({ listing, checkCode }) => [listing.id, checkCode])).toContainEqual([
      `plan/${people.amber}`,
      alone?.checkCode,
    ])
    expect(stack?.file.name).not.toContain('Whitfield')
  }, 60_000)

  it('are the same bytes twice', async () => {
    const make = async () => {
      const [made] = await makeDocuments(conference, testPractice, [`stack/takeHome/${people.mother}`], {
        at,
      })
      return Buffer.from(made?.file.bytes ?? []).toString('base64')
    }
    expect(await make()).toBe(await make())
  }, 60_000)
})

function fail(): never {
  throw new Error('no such child')
}
