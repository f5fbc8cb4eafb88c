-- What changes from schema version 1 to 2. Times are UTC, ISO 8601 with milliseconds and "Z".

-- The vault itself -----------------------------------------------------------------------------

DROP TRIGGER journal_is_not_rewritten;    -- what an entry says may be let go after a time; the chain stays
CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
WHEN NOT (
  NEW.seq = OLD.seq AND NEW.record = OLD.record AND NEW.number = OLD.number AND NEW.hash = OLD.hash
  AND NEW.signature = OLD.signature AND NEW.head = OLD.head AND NEW.entry = '' AND NEW.subject = ''
)
BEGIN
  SELECT RAISE(ABORT, 'the journal is only added to');
END;

-- Library ----------------------------------------------------------------------------------------

-- Outbox -----------------------------------------------------------------------------------------

CREATE TABLE alert (                      -- level-1 incidents and danger, for headquarters only
  instance_id  TEXT PRIMARY KEY REFERENCES submission (instance_id) ON DELETE CASCADE,
  letter       BLOB NOT NULL,             -- signed here and encrypted to headquarters
  made         TEXT NOT NULL
) STRICT;

-- Observations -----------------------------------------------------------------------------------

-- Delivery ---------------------------------------------------------------------------------------

ALTER TABLE ledger ADD COLUMN reduced TEXT;         -- a smaller copy was acknowledged then
ALTER TABLE ledger ADD COLUMN reduced_digest TEXT;  -- its SHA-256; the file itself still follows

ALTER TABLE backend ADD COLUMN headquarters_key TEXT NOT NULL DEFAULT '';    -- whom to seal for
ALTER TABLE backend ADD COLUMN policy TEXT NOT NULL DEFAULT '{}';           -- JSON: read_policy

CREATE TABLE envelope (                   -- sealed envelopes that were written here
  id           TEXT PRIMARY KEY,          -- 32 hex digits, random
  recipient    TEXT NOT NULL,             -- public key it was sealed for, hex
  made         TEXT NOT NULL,
  file         TEXT NOT NULL,             -- name of the file, without its folder
  receipt_key  BLOB NOT NULL,             -- what a receipt is checked with; it opens nothing
  closed       TEXT                       -- when its receipt came; NULL: carried, not confirmed
) STRICT;

CREATE TABLE envelope_record (
  envelope     TEXT NOT NULL REFERENCES envelope (id) ON DELETE CASCADE,
  number       INTEGER NOT NULL,          -- from 1, as headquarters names it
  instance_id  TEXT NOT NULL,             -- the submission may be gone when it was confirmed
  digest       TEXT NOT NULL,             -- SHA-256 of its label, hex
  parts        TEXT NOT NULL,             -- JSON: file name ('' is the XML) to SHA-256, as carried
  confirmed    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (envelope, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX envelope_record_by_instance ON envelope_record (instance_id);

CREATE TABLE envelope_sender (            -- laptops whose envelopes and alerts are accepted here
  key    TEXT PRIMARY KEY,                -- their public signing key, hex
  name   TEXT NOT NULL,
  since  TEXT NOT NULL
) STRICT;

CREATE TABLE envelope_opened (            -- sealed envelopes that were opened here
  id       TEXT PRIMARY KEY,
  sender   TEXT NOT NULL,                 -- public signing key, hex
  opened   TEXT NOT NULL,                 -- last time
  records  INTEGER NOT NULL,
  safe     INTEGER NOT NULL               -- how many of them are here completely
) STRICT;

-- The hub ----------------------------------------------------------------------------------------

CREATE TABLE alert_received (             -- alerts that were opened here
  record   TEXT NOT NULL,                 -- mark of the record, to know it by when it arrives
  sender   TEXT NOT NULL,                 -- public signing key, hex
  opened   TEXT NOT NULL,                 -- first time
  content  TEXT NOT NULL,                 -- as the letter says it
  PRIMARY KEY (record, sender)
) STRICT;

ALTER TABLE received ADD COLUMN root TEXT NOT NULL DEFAULT '';   -- first version of the record
WITH RECURSIVE line (instance_id, root) AS (
  SELECT instance_id, instance_id FROM received
  WHERE corrects IS NULL OR corrects NOT IN (SELECT instance_id FROM received)
  UNION ALL
  SELECT newer.instance_id, line.root FROM received AS newer JOIN line
  ON newer.corrects = line.instance_id
)
UPDATE received SET root = (SELECT line.root FROM line WHERE line.instance_id = received.instance_id);
CREATE INDEX received_by_root ON received (root);
CREATE TRIGGER received_has_a_root AFTER INSERT ON received BEGIN
  UPDATE received SET root = coalesce(
    (SELECT older.root FROM received AS older WHERE older.instance_id = NEW.corrects),
    NEW.instance_id
  ) WHERE instance_id = NEW.instance_id;
END;

CREATE TABLE review (                     -- what headquarters decided; the newest row of a root counts
  number   INTEGER PRIMARY KEY,
  root     TEXT NOT NULL REFERENCES submission (instance_id) ON DELETE CASCADE,
  version  TEXT NOT NULL,                 -- instance id that was looked at; a newer one makes it 'edited'
  state    TEXT CHECK (state IN ('hasIssues', 'approved', 'rejected', 'edited')),  -- NULL: received
  made     TEXT NOT NULL,
  account  TEXT NOT NULL,                 -- '' for who opened the vault itself
  author   TEXT NOT NULL                  -- name of the account at that moment
) STRICT;
CREATE INDEX review_by_root ON review (root, number);

CREATE TABLE comment (                    -- what headquarters wrote at a record
  number   INTEGER PRIMARY KEY,
  root     TEXT NOT NULL REFERENCES submission (instance_id) ON DELETE CASCADE,
  body     TEXT NOT NULL,
  made     TEXT NOT NULL,
  account  TEXT NOT NULL,
  author   TEXT NOT NULL
) STRICT;
CREATE INDEX comment_by_root ON comment (root, number);

CREATE VIEW record_review AS              -- the state of every received record, as it is now
SELECT first.instance_id AS root, coalesce(
  CASE WHEN (SELECT review.version FROM review WHERE review.root = first.instance_id
             ORDER BY review.number DESC LIMIT 1) IS
            (SELECT version.instance_id FROM received AS version
             WHERE version.root = first.instance_id ORDER BY version.rowid DESC LIMIT 1)
    THEN coalesce((SELECT review.state FROM review WHERE review.root = first.instance_id
                   ORDER BY review.number DESC LIMIT 1), 'received')
  END,
  CASE WHEN EXISTS (SELECT 1 FROM received AS version WHERE version.root = first.instance_id
                    AND version.instance_id <> first.instance_id)
    THEN 'edited' ELSE 'received' END
) AS state
FROM received AS first WHERE first.root = first.instance_id;

CREATE TABLE received_index (             -- what was read of a received record; only a cache
  instance_id  TEXT PRIMARY KEY REFERENCES submission (instance_id) ON DELETE CASCADE,
  sealed       INTEGER NOT NULL,          -- 1: encrypted, only the holder of the key can read it
  share        TEXT NOT NULL,             -- answer to "who may see it", '' when it was not asked
  words        TEXT NOT NULL              -- answers in one spelling, to search in
) STRICT, WITHOUT ROWID;

CREATE TABLE received_point (             -- places in received records; only a cache
  instance_id  TEXT NOT NULL REFERENCES submission (instance_id) ON DELETE CASCADE,
  number       INTEGER NOT NULL,          -- order in the record, from 1
  path         TEXT NOT NULL,
  latitude     REAL NOT NULL,
  longitude    REAL NOT NULL,
  PRIMARY KEY (instance_id, number)
) STRICT, WITHOUT ROWID;
