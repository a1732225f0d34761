import type { Chair } from '../../scripts/demo/chair.ts'

export const passphrase = 'kettle orbit mossy violin'

/** From the first run to the practice conference that has been chaired already. */
export async function openFinishedConference(chair: Chair): Promise<void> {
  await chair.firstRun(passphrase)
  await chair.press('Look at a finished one')
  await chair.page.getByRole('navigation', { name: 'Agenda' }).waitFor()
}

/** From the first run to a meeting that is going on: Jasmine, her mother Marta, and Peter. */
export async function startSmallMeeting(chair: Chair): Promise<void> {
  await chair.firstRun(passphrase)
  await chair.startConference(/^Initial/, 'Ruth Adeyemi', '2026-03-24')
  await chair.openTab(/^Children/)
  await chair.addChild('Jasmine', 'Nowak', { born: '2016-09-12' })
  await chair.openTab(/^People/)
  await chair.addPerson('Marta Nowak', 'Mother')
  await chair.addPerson('Peter Lund', 'Family member')
  await chair.goTo(/Opening/)
  await chair.press('Start the meeting')
  await chair.openTab(/^Who is here/)
  await chair.press('Everyone expected is here')
}
