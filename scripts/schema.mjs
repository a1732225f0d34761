import { mkdirSync, writeFileSync } from 'node:fs'
import { interchangeJsonSchema } from '../src-shared/conference/interchange.ts'

/** `npm run schema`: writes the JSON Schema of the conference file, for other systems. A test says when it is out of date. */

const file = new URL('../assets/conference.schema.json', import.meta.url)
mkdirSync(new URL('.', file), { recursive: true })
writeFileSync(file, `${JSON.stringify(interchangeJsonSchema(), null, 2)}\n`)
