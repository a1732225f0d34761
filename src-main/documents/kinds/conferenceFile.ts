import { writeConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { fileName } from '../fileNames.ts'
import type { DocumentKind } from '../kind.ts'
import { dayInFileName } from './nameToTellApart.ts'

/** The conference itself as a file: the chair's own. */
export const conferenceFile: DocumentKind = (conference) => [
  {
    listing: {
      id: 'conference',
      title: 'The whole conference as a file',
      fileName: fileName(['Conference', dayInFileName(conference)], 'json'),
      childId: null,
      readerName: 'The chair only: everything is in it, for another Chairside or the case system',
      format: 'json',
      leftOut: [],
    },
    reader: null,
    compose: null,
    make: async () => ({
      bytes: new TextEncoder().encode(writeConferenceFile(conference)),
      missingCharacters: [],
      checkCode: null,
    }),
  },
]
