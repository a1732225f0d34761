import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsPaths } from '../../../src-main/storage/paths.ts'
import {
  changePassphrase,
  createRecords,
  openRecords,
  replaceRecoveryKey,
} from '../../../src-main/storage/records.ts'
import { newRecoveryKey, readRecoveryKey } from '../../../src-main/storage/recoveryKey.ts'
import { newFolder, newRecords, passphrase, refusalOf, reopen } from './support.ts'

describe('the passphrase', () => {
  it('opens the records, and a wrong one is called that in words', async () => {
    const { folder, records } = await newRecords()
    records.close()
    ;(await openRecords(folder, { passphrase })).close()
    const { code, sentence } = await refusalOf(() =>
      openRecords(folder, { passphrase: 'kettle marble Monday' }),
    )
    expect(code).toBe('wrong-passphrase')
    expect(sentence).toContain('not the passphrase')
  })

  it('may have its accents composed in another way', async () => {
    const folder = newFolder()
    const { records } = await createRecords(folder, { passphrase: 'Zo\u00eb marble Tuesday' })
    records.close()
    ;(await openRecords(folder, { passphrase: 'Zoe\u0308 marble Tuesday' })).close()
  })

  it.each(['', 'short', 'aaaaaaaaaaaaaaaaaaaa'])(
    'is not accepted when it is as weak as “%s”',
    async (weak) => {
      const { code, sentence } = await refusalOf(() => createRecords(newFolder(), { passphrase: weak }))
      expect(code).toBe('weak-passphrase')
      expect(sentence).toContain('at least 12 characters')
    },
  )

  it('is wrong even when the database is damaged as well, and right when only the database is', async () => {
    const { folder, records } = await newRecords()
    records.close()
    writeFileSync(recordsPaths(folder).database, Buffer.alloc(40_960, 65))
    expect((await refusalOf(() => openRecords(folder, { passphrase: 'kettle marble Monday' }))).code).toBe(
      'wrong-passphrase',
    )
    expect((await refusalOf(() => openRecords(folder, { passphrase }))).code).toBe('records-damaged')
  })

  it('can be changed with the recovery key; the old one does not open the records any more', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    await changePassphrase(folder, { recoveryKey, newPassphrase: 'seven quiet lanterns' })
    ;(await openRecords(folder, { passphrase: 'seven quiet lanterns' })).close()
    ;(await reopen(folder, recoveryKey)).close()
    expect((await refusalOf(() => openRecords(folder, { passphrase }))).code).toBe('wrong-passphrase')
  })

  it('stays as it was when the change is refused', async () => {
    const { folder, records } = await newRecords()
    records.close()
    const before = readFileSync(recordsPaths(folder).keys)
    await refusalOf(() => changePassphrase(folder, { passphrase, newPassphrase: 'short' }))
    await refusalOf(() =>
      changePassphrase(folder, { passphrase: 'kettle marble Monday', newPassphrase: 'seven quiet lanterns' }),
    )
    expect(readFileSync(recordsPaths(folder).keys)).toEqual(before)
  })
})

describe('the recovery key', () => {
  it('can be replaced with the passphrase, while the records are open; the old one opens nothing any more', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    expect(
      (await refusalOf(() => replaceRecoveryKey(folder, { passphrase: 'kettle marble Monday' }))).code,
    ).toBe('wrong-passphrase')
    const replaced = await replaceRecoveryKey(folder, { passphrase })
    expect(replaced).not.toBe(recoveryKey)
    records.close()
    expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('wrong-recovery-key')
    ;(await reopen(folder, replaced)).close()
    ;(await openRecords(folder, { passphrase })).close()
  })

  it('is seven groups of five characters that cannot be mixed up', () => {
    expect(newRecoveryKey()).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){6}$/)
    expect(newRecoveryKey()).not.toBe(newRecoveryKey())
  })

  it('may be typed in small letters, with other spaces, and with O for 0 and I or l for 1', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const sloppy = ` ${recoveryKey.toLowerCase().replaceAll('-', ' \u2013 ').replaceAll('0', 'o').replace('1', 'I').replaceAll('1', 'l')}\n`
    ;(await reopen(folder, sloppy)).close()
  })

  it('with one character wrong or two exchanged is called mistyped, before anything is tried', () => {
    const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    let accepted = 0
    let tried = 0
    fc.assert(
      fc.property(fc.nat(34), fc.constantFrom(...alphabet), fc.boolean(), (place, other, exchange) => {
        const key = [...newRecoveryKey().replaceAll('-', '')]
        const wrong = [...key]
        if (exchange)
          [wrong[place], wrong[(place + 1) % 35]] = [wrong[(place + 1) % 35] ?? '', wrong[place] ?? '']
        else wrong[place] = other
        if (wrong.join('') === key.join('')) return
        tried++
        try {
          readRecoveryKey(wrong.join(''))
          accepted++
        } catch {}
      }),
      { numRuns: 500, verbose: 1 },
    )
    // The check is 15 bits: one mistake in 32,768 passes it, and is then found by the wrapped key.
    expect(tried).toBeGreaterThan(400)
    expect(accepted).toBeLessThanOrEqual(1)
  })

  it('of other records, or cut short, or with a foreign character, is refused with what to do', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    for (const [typed, words] of [
      [newRecoveryKey(), 'not the one of the records on this computer'],
      [recoveryKey.slice(0, -1), 'this has 34'],
      [recoveryKey.replace(/^./, '?'), 'no “?” in it'],
    ] as const) {
      const { code, sentence } = await refusalOf(() => openRecords(folder, { recoveryKey: typed }))
      expect(code).toBe('wrong-recovery-key')
      expect(sentence).toContain(words)
    }
  })
})

describe('the key file', () => {
  it('is called damaged, not the passphrase wrong, when any character of it has changed', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const file = recordsPaths(folder).keys
    const whole = readFileSync(file, 'utf8')
    const digits = [...whole.matchAll(/[0-9a-f]{24,}/g)].map((match) => match.index + 3)
    expect(digits.length).toBeGreaterThan(7)
    for (const place of digits) {
      writeFileSync(file, whole.slice(0, place) + (whole[place] === '0' ? '1' : '0') + whole.slice(place + 1))
      expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('records-damaged')
    }
    writeFileSync(file, whole.slice(0, 200))
    expect((await refusalOf(() => openRecords(folder, { passphrase }))).code).toBe('records-damaged')
  })

  it('of a newer version is refused as that', async () => {
    const { folder, recoveryKey, records } = await newRecords()
    records.close()
    const file = recordsPaths(folder).keys
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 1', '"version": 2'))
    expect((await refusalOf(() => openRecords(folder, { recoveryKey }))).code).toBe('newer-records')
  })
})
