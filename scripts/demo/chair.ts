import { exactStart, Person, type Place } from './person.ts'

/** An action as it is agreed at the table. Days are `2026-03-27`; dangers are the numbers of the statements it answers. */
export interface AgreedAction {
  what: string
  who: { name: string } | { words: string }
  byWhen: { day: string } | { often: string; from: string; until: string } | { words: string }
  measure: string
  dangers: number[]
}

/** Chairs a conference at the screen: each method is one thing that a chair does, in the order in which they do it. */
export class Chair extends Person {
  /** The first run: a passphrase, and the recovery key on paper. Answers with the key. */
  async firstRun(passphrase: string): Promise<string> {
    await this.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor()
    await this.hands.write(this.page.getByLabel('Passphrase', { exact: true }), passphrase)
    await this.hands.write(this.page.getByLabel('The same passphrase again'), passphrase)
    await this.press('Go on')
    const groups = this.page.getByLabel('Recovery key, in groups').getByRole('listitem')
    await groups.first().waitFor()
    const key = (await groups.allTextContents()).join('-')
    await this.writeAndEnter(/type its last group/, key.split('-').at(-1) ?? '')
    await this.page.getByRole('button', { name: 'New conference' }).waitFor()
    return key
  }

  async unlock(passphrase: string): Promise<void> {
    await this.hands.write(this.page.getByLabel('Passphrase', { exact: true }), passphrase)
    await this.press('Unlock')
  }

  async startConference(kind: RegExp, chairName: string, day: string): Promise<void> {
    await this.press('New conference')
    await this.hands.press(this.page.getByRole('radio', { name: kind }))
    await this.write('Who chairs it?', chairName)
    await this.writeDay('Date of the conference', day)
    await this.press('Start preparing')
    await this.page.getByRole('navigation', { name: 'Agenda' }).waitFor()
  }

  /** Goes to a step of the agenda by its title. */
  async goTo(shortTitle: RegExp): Promise<void> {
    const step = this.page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('button', { name: shortTitle })
    await this.hands.moveToStep(step)
    await this.page
      .getByRole('navigation', { name: 'Agenda' })
      .locator('[aria-current=step]', { hasText: shortTitle })
      .waitFor()
    await this.waitUntilSaved()
  }

  async addChild(
    givenName: string,
    familyName: string,
    birth: { born: string } | { due: string },
  ): Promise<void> {
    const line = this.page.getByRole('form', { name: 'Add a child' })
    await this.hands.write(line.getByLabel('First name'), givenName)
    await this.hands.write(line.getByLabel('Family name'), familyName)
    await this.answer('Born or not', 'born' in birth ? 'Born' : 'Not born yet', line)
    if ('born' in birth) await this.writeDay('Date of birth', birth.born, line)
    else await this.writeDay('Due date', birth.due, line)
    await this.press('Add a child', line)
    await this.waitUntilSaved()
  }

  async addPerson(name: string, role: string, organisation = ''): Promise<void> {
    const line = this.page.getByRole('form', { name: 'Add a person' })
    await this.hands.write(line.getByLabel('Name', { exact: true }), name)
    await this.choose('Role', role, line)
    await this.writeAndEnter('Organisation', organisation, line)
    await this.page.getByRole('list', { name: 'People of this conference' }).getByText(name).first().waitFor()
  }

  async recordAttendance(name: string, status: string): Promise<void> {
    await this.answer(`${name}’s attendance`, status)
  }

  /** Confirms that enough agencies are here for each child. */
  async confirmQuoracy(): Promise<void> {
    await this.openTab(/^Quoracy/)
    await this.press(/^Quorate for /)
    await this.waitUntilSaved()
  }

  async exclude(exclusion: {
    name: string
    grounds: RegExp[]
    evidence: string
    askedForBy?: string
    reference?: string
    shortestTime?: string
  }): Promise<void> {
    await this.press('Exclude somebody')
    const dialog = this.page.getByRole('dialog', { name: 'Exclude somebody' })
    await this.choose('Who', exclusion.name, dialog)
    for (const ground of exclusion.grounds) await this.tick(ground, dialog)
    await this.write('Evidence', exclusion.evidence, dialog)
    if (exclusion.askedForBy !== undefined) await this.choose('Asked for by', exclusion.askedForBy, dialog)
    if (exclusion.reference !== undefined)
      await this.write('Manager’s decision, reference', exclusion.reference, dialog)
    if (exclusion.shortestTime !== undefined)
      await this.write('Shortest time for which it is needed', exclusion.shortestTime, dialog)
    await this.press(/^Record my decision/, dialog)
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Records what somebody says: who, under which heading, about which children, and whether it is restricted. */
  async say(said: {
    by: string
    text: string
    heading?: string
    children?: string[]
    exactWords?: boolean
    /** From whom it is kept: the whole family, or named people; with the reason. */
    restricted?: { from: 'family' | string[]; reason: string }
    happenedOn?: string
  }): Promise<void> {
    const composer = this.region('New entry')
    if (said.heading !== undefined) await this.answer('Heading', new RegExp(said.heading), composer)
    await this.choose('Who is speaking', said.by, composer)
    if (said.children !== undefined) await this.pick('Children it is about', said.children, composer)
    if (said.exactWords === true) await this.pressIn('Exact words', composer)
    if (said.happenedOn !== undefined) await this.writeDay('Happened on', said.happenedOn, composer)
    if (said.restricted !== undefined) {
      await this.pressIn('Restricted', composer)
      if (said.restricted.from !== 'family') {
        await this.answer('Keep the next entry from', 'Named people', composer)
        await this.pick('People from whom the next entry is kept', said.restricted.from, composer)
      }
      await this.write('Reason for the restriction', said.restricted.reason, composer)
    }
    await this.writeAndEnter('What is said', said.text, composer)
    await composer.getByText(/^Recorded /).waitFor({ state: 'attached' })
    await this.page.getByRole('textbox', { name: 'What is said' }).and(this.page.locator(':empty')).waitFor()
  }

  async addDanger(
    number: number,
    danger: { statement: string; goal: string; seenFor: string },
  ): Promise<void> {
    await this.writeAndEnter(
      number === 1 ? 'New danger statement' : 'Another danger statement',
      danger.statement,
    )
    const card = this.region(`Danger ${number}`)
    await this.write(`Safety goal ${number}`, danger.goal, card)
    await this.write('For how long must it be seen?', danger.seenFor, card)
  }

  /** Somebody who is not in the room, and whose answer is brought, takes a seat for scaling. */
  async addSeat(name: string): Promise<void> {
    const seats = this.page.getByRole('complementary', { name: 'Who has answered' })
    const isThere = await seats.getByRole('button', { name: exactStart(name) }).count()
    if (isThere === 0) await this.fromMenu('Add somebody else', name, seats)
  }

  /** One person's number (null: would rather not) and reason; the laptop then passes on. */
  async scale(name: string, score: number | null, reason: string): Promise<void> {
    const seat = this.page.getByRole('complementary', { name: 'Who has answered' })
    const isNext = await seat.locator('[aria-current=true]', { hasText: name }).count()
    if (isNext === 0) await this.press(exactStart(name), seat)
    if (score === null) await this.press('Would rather not give a number')
    else
      await this.hands.score(
        this.page.getByRole('radiogroup', { name: `${name}’s number from 0 to 10` }),
        score,
      )
    const why = this.page.getByRole('main').getByRole('textbox').first()
    await this.hands.write(why, reason)
    await this.hands.key(why, 'Enter')
  }

  async giveView(view: { child: string; name: string; answer: string; reason: string }): Promise<void> {
    const { child, name, answer, reason } = view
    await this.answer(`${child}: does ${child} need a plan? ${name}`, answer)
    await this.write(`${name}’s reason about ${child}`, reason)
  }

  async analyseRisk(
    child: string,
    analysis: { risks: string; lessens: string; means: string },
  ): Promise<void> {
    const card = this.region(`Risk analysis for ${child}`)
    await this.write('Risks', analysis.risks, card)
    await this.write('What lessens them', analysis.lessens, card)
    await this.write('What it means for the child', analysis.means, card)
  }

  async weighThreshold(
    child: string,
    test: { limbs: RegExp[]; isMet: boolean; words: string },
  ): Promise<void> {
    const card = this.region(`The test for ${child}`)
    for (const limb of test.limbs) await this.tick(limb, card)
    await this.answer(
      `Is the threshold met for ${child}?`,
      test.isMet ? 'Yes, it is met' : 'No, it is not met',
      card,
    )
    await this.write('In plain words', test.words, card)
  }

  async decide(decision: {
    child: string
    outcome: RegExp
    category?: string
    reasons: string
    reachedBy: 'Everybody agreed' | 'No agreement: I decided'
  }): Promise<void> {
    const card = this.region(`My decision for ${decision.child}`)
    await this.hands.press(card.getByRole('radio', { name: decision.outcome }))
    if (decision.category !== undefined) await this.pick('Category', [decision.category], card)
    await this.write('Reasons for the decision', decision.reasons, card)
    await this.answer('How it was reached', decision.reachedBy, card)
  }

  async recordDisagreement(
    child: string,
    dissent: { name: string; strength: RegExp; reason: string },
  ): Promise<void> {
    await this.fromMenu(`Record a disagreement about ${child}`, dissent.name)
    const record = this.region(`Disagreement with the decision for ${child}`)
    await this.hands.press(record.getByRole('radio', { name: dissent.strength }))
    await this.write(`${dissent.name}’s reason`, dissent.reason, record)
    await this.tick(/I told .* how professional disagreements are settled/, record)
    await this.tick(/still helps to make the plan/, record)
  }

  async addAction(child: string, number: number, action: AgreedAction): Promise<void> {
    await this.writeAndEnter(`Add an action for ${child}`, action.what)
    const card = this.page.getByRole('article', { name: `Action ${number} for ${child}` })
    const of = `action ${number} for ${child}`
    if ('name' in action.who) await this.choose(`Who, ${of}`, action.who.name, card)
    else {
      await this.choose(`Who, ${of}`, 'Somebody not on the list', card)
      await this.write(`Who, ${of}, in words`, action.who.words, card)
    }
    await this.agreeByWhen(`By when, ${of}`, action.byWhen, card)
    if (action.measure !== '') await this.write(`How we will know, ${of}`, action.measure, card)
    for (const danger of action.dangers) await this.tick(new RegExp(`^Danger ${danger}`), card)
  }

  private async agreeByWhen(label: string, byWhen: AgreedAction['byWhen'], card: Place): Promise<void> {
    if ('day' in byWhen) return this.write(label, byWhen.day.split('-').reverse().join('/'), card)
    if ('words' in byWhen) return this.write(label, byWhen.words, card)
    await this.select(/: how it is said/, 'Again and again', card)
    await this.write(`${label}, how often`, byWhen.often, card)
    await this.writeDay(`${label}, from`, byWhen.from, card)
    await this.writeDay(`${label}, until`, byWhen.until, card)
  }

  /** Asks the proposed people to sign a child's paper, and makes it: the plan, or what was decided. */
  async makePaperToSign(child: string): Promise<void> {
    await this.openTab(exactStart(child))
    await this.press('Ask these people to sign')
    await this.press(/^Make the .* to sign$/)
    await this.page.getByRole('button', { name: 'Show version 1' }).waitFor()
  }

  /** Says with which PIN the laptop comes back, once it is to be handed over. */
  async choosePin(pin: string): Promise<void> {
    await this.writeAndEnter('A PIN to come back', pin)
    await this.page.getByRole('button', { name: 'Give back to the chair' }).waitFor()
  }

  /** The laptop comes back, by PIN or passphrase. */
  async takeBack(secret: string): Promise<void> {
    await this.press('Give back to the chair')
    await this.writeAndEnter('The chair’s PIN', secret)
  }

  async endMeeting(): Promise<void> {
    await this.press('End the meeting')
    await this.page.getByText(/^The meeting ended at/).waitFor()
  }

  /** Saves every document, and waits until the screen says where. */
  async saveAll(): Promise<void> {
    await this.press(/^Save all/)
    // Every paper of every child, each searched by the guard: seconds, and more on a busy machine.
    await this.page.getByText(/papers are saved in/).waitFor({ timeout: 120_000 })
  }
}
