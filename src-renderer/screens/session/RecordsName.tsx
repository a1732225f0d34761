/**
 * What a password manager files the passphrase under. There is no user name, and a form without one makes browsers guess.
 */
export function RecordsName() {
  return <input type="text" name="username" autoComplete="username" value="Chairside" readOnly hidden />
}
