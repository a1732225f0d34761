/**
 * Something outside the conference failed, and what failed can be said: the message is a sentence for the chair and may
 * not be logged. Its cause is logged like any other fault, without its message.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
}
