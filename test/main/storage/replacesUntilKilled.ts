import { readFileSync, writeSync } from 'node:fs'
import { replaceFileForGood } from '../../../src-main/storage/files.ts'

/** Replaces a file by one content and by the other in turn, until it is killed. */
const [file = '', ...others] = process.argv.slice(2)
const contents = others.map((other) => readFileSync(other, 'utf8'))
writeSync(1, 'started\n')
for (;;) for (const content of contents) replaceFileForGood(file, content)
