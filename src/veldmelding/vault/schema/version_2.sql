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
