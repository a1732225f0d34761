/** What kind of file a document is, in a word. */
export const formats = { pdf: 'PDF', docx: 'Word', json: 'Data', xml: 'Data', zip: 'ZIP' } as const
