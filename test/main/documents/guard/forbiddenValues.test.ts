import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forbiddenValues } from '../../../../src-main/documents/guard/forbiddenValues.ts'
import { addRow } from '../../../../src-shared/conference/table.ts'
import { testPractice } from '../../../support/chairing.ts'
import { phrases } from '../../../support/siblings.ts'
import { base, changed, foundIn, planOfAmber, row } from './guarded.ts'
import { places } from './places.ts'

const words = 'A lorry driver from Oakham rang about the green bicycle'
const planOfIsaac = { kind: 'planOf', childId: base.isaac }
const caseFile = { kind: 'caseFile' }

describe('the guard', () => {
  it('shares nothing with the code that decides what goes into a document', () => {
    const folder = join(import.meta.dirname, '../../../../src-main/documents/guard')
    const files = globSync('**/*.ts', { cwd: folder })
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const imports = readFileSync(join(folder, file), 'utf8').match(/from '[^']+'/g) ?? []
      const ofOurs = imports.filter((from) => from.includes('/src-') || /'\.\.\/\.\.\/(?!\.)/.test(from))
      for (const from of ofOurs)
        expect(`${file} imports ${from}`).toMatch(/src-shared\/(conference|practice|documents|result)/)
    }
  })
})

describe('what is kept from the readers of Amber’s plan', () => {
  it.each(places)('$name', ({ write, isKeptFrom, isInCaseFile }) => {
    const conference = changed((draft) => write(draft, words, 'written'))
    expect(foundIn(words, conference).length > 0).toBe(isKeptFrom(planOfAmber))
    expect(foundIn(words, conference, planOfIsaac).length > 0).toBe(isKeptFrom(planOfIsaac))
    expect(foundIn(words, conference, caseFile).length > 0).toBe(!isInCaseFile)
    expect(forbiddenValues(conference, testPractice, null)).toEqual([])
  })

  it('is described to the chair, and never repeated', () => {
    for (const { write } of places) {
      const conference = changed((draft) => write(draft, words, 'written'))
      for (const { description } of forbiddenValues(conference, testPractice, planOfAmber))
        expect(description).not.toContain('bicycle')
    }
    expect(foundIn('SM4 7QQ')[0]?.secret.description).toBe('an address that is withheld from Lee Marsh')
  })
})

describe('a sentence that somebody also said openly', () => {
  const restricted = (text: string) => {
    const [place] = places
    return changed((draft) => {
      place?.write(draft, text, 'written')
      row(draft.entries).text = 'Pat said: Lee drove the blue van to the harbour. She saw it.'
      row(draft.entries).childIds = []
    })
  }
  const both = restricted('Lee drove the blue van to the harbour. The informant lives next door to Pat Reed.')

  it('is no secret, though the rest of what was restricted is', () => {
    expect(foundIn('Lee drove the blue van to the harbour.', both)).toEqual([])
    expect(foundIn('The informant lives next door to Pat Reed.', both)).toHaveLength(1)
  })

  it('is a secret as long as it was said openly only about another child, or only to others', () => {
    for (const hide of ['childIds', 'partId'] as const) {
      const conference = structuredClone(both)
      const open = row(conference.entries)
      if (hide === 'childIds') open.childIds = [base.isaac]
      else open.partId = base.withoutFather
      expect(foundIn('Lee drove the blue van to the harbour.', conference).length).toBeGreaterThan(0)
    }
  })

  it('is no secret where two children are alike in it', () => {
    const alike = (ambers: string) =>
      changed((draft) => {
        row(draft.children, base.isaac).ethnicity = 'White and Black Caribbean'
        row(draft.children, base.amber).ethnicity = ambers
      })
    expect(foundIn('Ethnicity: White and Black Caribbean', alike('White and Black Caribbean'))).toEqual([])
    expect(foundIn('Ethnicity: White and Black Caribbean', alike(''))).toHaveLength(1)
  })

  it('makes neither a longer sentence open, nor an address', () => {
    const longer = restricted('Lee drove the blue van to the harbour and on to 14 Harbour Row.')
    expect(foundIn('drove the blue van to the harbour and on to', longer)).toHaveLength(1)
    expect(foundIn('14 Harbour Row', longer).length).toBeGreaterThan(0)
  })

  it('is not searched for where it is a standard text', () => {
    const text = testPractice.profile.texts.howToComplain
    const conference = restricted(text)
    expect(foundIn(text, conference)).toEqual([])
  })

  it('leaves something to be searched for of every kind in the conference of the Reed children', () => {
    const descriptions = forbiddenValues(base.conference, testPractice, planOfAmber)
      .filter(({ spellings }) => spellings.length > 0)
      .map(({ description }) => description)
    for (const kind of [
      'withheld from',
      'restricted from',
      'part of the meeting',
      'another child',
      'Isaac',
      'private log',
    ])
      expect(descriptions.filter((description) => description.includes(kind))).not.toEqual([])
    for (const phrase of Object.values(phrases).filter((phrase) => phrase !== phrases.ambersWishes))
      expect(foundIn(`x ${phrase} x`).length, phrase).toBeGreaterThan(0)
  })
})

describe('who holds a paper', () => {
  const saidWithoutFather = phrases.saidWithoutFather

  it('is whoever signs it, has a copy or is in the core group: one of them is enough', () => {
    expect(foundIn(saidWithoutFather, base.conference, planOfIsaac)[0]?.secret.description).toBe(
      'something about another child',
    )
    const give = (change: (plan: ReturnType<typeof planOf>) => void) =>
      changed((draft) => {
        for (const entry of Object.values(draft.entries.byId)) entry.childIds = []
        change(planOf(draft))
      })
    const planOf = (draft: typeof base.conference) => row(draft.children, base.isaac).plan
    expect(
      foundIn(
        saidWithoutFather,
        give(() => {}),
        planOfIsaac,
      ),
    ).toEqual([])
    const copied = give(({ copies }) =>
      addRow(copies, {
        id: 'c',
        recipient: { kind: 'person', personId: base.father },
        givenAt: null,
        how: '',
      }),
    )
    const inCoreGroup = give((plan) => {
      plan.coreGroupIds = [base.father]
    })
    for (const conference of [copied, inCoreGroup])
      expect(foundIn(saidWithoutFather, conference, planOfIsaac)[0]?.secret.description).toBe(
        'something said in a part of the meeting from which Lee Marsh was left out',
      )
  })

  it('holds it for whoever they are there for', () => {
    const supporter = changed((draft) => {
      row(draft.people, base.grandmother).thereForId = base.father
      for (const entry of Object.values(draft.entries.byId)) entry.childIds = []
    })
    expect(foundIn(phrases.restrictedFromFather, supporter, planOfIsaac)).toHaveLength(1)
    expect(foundIn(phrases.restrictedFromFather, base.conference, planOfIsaac)).toEqual([])
  })

  it('and was excluded from everything, has what they agreed to do themselves and nothing else', () => {
    const conference = changed((draft) => {
      row(draft.exclusions).scope = { kind: 'whole' }
    })
    const paper = { kind: 'outcomeFor', childId: base.amber, personId: base.father }
    const finds = (text: string) => foundIn(text, conference, paper).length > 0
    expect(finds('Lee stays away from the house and rings Pat when he wants to see the children.')).toBe(
      false,
    )
    expect(finds('Claire gives Amber a quiet place and ten minutes with her each morning.')).toBe(true)
    expect(finds(phrases.ambersWishes)).toBe(true)
    expect(finds('Kerry has brought Amber to school every day this term.')).toBe(true)
    expect(finds('Amber was in the house each time.')).toBe(true)
    expect(finds('The family asked for help themselves and should get it without a plan.')).toBe(true)
  })

  it('has to be known', () => {
    expect(() => forbiddenValues(base.conference, testPractice, { kind: 'poster' })).toThrow('poster')
  })
})
