/** The council's own Word templates, one for each kind of document. Nothing about a family is in them. */
export const templates = `
CREATE TABLE template (
  kind TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`
