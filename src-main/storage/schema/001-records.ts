/**
 * The records as first published. The triggers hold whoever writes: an entry carries the number of the revision it made,
 * entries are added in order and never changed, and nothing is removed but under a tombstone written before.
 */
export const records = `
CREATE TABLE sentinel (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  application TEXT NOT NULL
) STRICT;
INSERT INTO sentinel VALUES (1, 'Chairside');

-- No table has row ids, because a row could be replaced under its row id past the guards below. The summary stands
-- before the document, so that listing conferences does not read the documents.
CREATE TABLE conference (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  saved_at TEXT NOT NULL,
  summary TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  conference_id TEXT NOT NULL REFERENCES conference (id),
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL,
  document_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (conference_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  conference_id TEXT NOT NULL REFERENCES conference (id),
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (conference_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
  conference_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  last_seq INTEGER NOT NULL,
  last_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER conference_changes_by_one_revision BEFORE UPDATE ON conference
WHEN NEW.id <> OLD.id OR NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'a conference changes by one revision at a time'); END;

CREATE TRIGGER conference_goes_under_a_tombstone BEFORE DELETE ON conference
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE conference_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a conference is only removed under a tombstone'); END;

CREATE TRIGGER conference_is_added_once BEFORE INSERT ON conference
WHEN EXISTS (SELECT 1 FROM conference WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM tombstone WHERE conference_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a conference is added once and does not return'); END;

CREATE TRIGGER tombstone_is_set_once BEFORE INSERT ON tombstone
WHEN EXISTS (SELECT 1 FROM tombstone WHERE conference_id = NEW.conference_id)
BEGIN SELECT RAISE(ABORT, 'a tombstone is set once'); END;

CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (SELECT revision FROM conference WHERE id = NEW.conference_id)
  OR NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE conference_id = NEW.conference_id)
BEGIN SELECT RAISE(ABORT, 'the log only grows, by one entry for each revision'); END;

CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the log never changes'); END;

CREATE TRIGGER entry_goes_under_a_tombstone BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE conference_id = OLD.conference_id)
BEGIN SELECT RAISE(ABORT, 'an entry of the log is never removed by itself'); END;

CREATE TRIGGER tombstone_never_changes BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE(ABORT, 'a tombstone never changes'); END;

CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone
BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
`
