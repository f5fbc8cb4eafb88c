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

CREATE TABLE withdrawn (                  -- what somebody asked to be taken back: no word of it stays
  record     TEXT PRIMARY KEY,            -- id of the observation, or instance id of a received record
  instance   TEXT NOT NULL,               -- under which headquarters may have it; '' was never finalised
  withdrawn  TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason IN ('asked', 'consent', 'danger')),
  delivered  INTEGER NOT NULL             -- 1: headquarters has a copy and has to take it out as well
) STRICT;

-- Delivery ---------------------------------------------------------------------------------------

ALTER TABLE ledger ADD COLUMN reduced TEXT;         -- a smaller copy was acknowledged then
ALTER TABLE ledger ADD COLUMN reduced_digest TEXT;  -- its SHA-256; the file itself still follows

ALTER TABLE ledger ADD COLUMN said TEXT NOT NULL DEFAULT '';   -- words of a 201, unless the usual

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
  since  TEXT NOT NULL,
  lost   TEXT                             -- since when nothing it signs is believed any more
) STRICT;

CREATE TABLE envelope_opened (            -- sealed envelopes that were opened here
  id       TEXT PRIMARY KEY,
  sender   TEXT NOT NULL,                 -- public signing key, hex
  opened   TEXT NOT NULL,                 -- last time
  records  INTEGER NOT NULL,
  safe     INTEGER NOT NULL,              -- how many of them are here completely
  receipt  TEXT NOT NULL                  -- code that the sender was told, '' when nothing is safe
) STRICT;

CREATE TABLE envelope_waiting (           -- sealed envelopes that were uploaded, until they are opened
  attachment  TEXT PRIMARY KEY REFERENCES attachment (id),
  name        TEXT NOT NULL,
  arrived     TEXT NOT NULL,
  account     TEXT NOT NULL
) STRICT;

-- The hub ----------------------------------------------------------------------------------------

CREATE TABLE alert_received (             -- alerts that were opened here
  number   INTEGER PRIMARY KEY,
  record   TEXT NOT NULL,                 -- mark of the record, to know it by when it arrives
  sender   TEXT NOT NULL,                 -- public signing key, hex
  opened   TEXT NOT NULL,                 -- first time
  content  TEXT NOT NULL,                 -- as the letter says it
  UNIQUE (record, sender)
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

CREATE TABLE project (                    -- groups of forms; accounts belong to one
  id    TEXT PRIMARY KEY,                 -- a number, as it stands in addresses
  name  TEXT NOT NULL
) STRICT;
INSERT INTO project VALUES ('1', '1');

CREATE TABLE project_form (               -- a form without a row is open in the first project
  project  TEXT NOT NULL REFERENCES project (id),
  form_id  TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('open', 'closing', 'closed')),
  PRIMARY KEY (project, form_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE account ADD COLUMN role TEXT NOT NULL DEFAULT 'collect'
  CHECK (role IN ('collect', 'read', 'review', 'administer'));
ALTER TABLE account ADD COLUMN project TEXT NOT NULL DEFAULT '1';
ALTER TABLE account ADD COLUMN passphrase TEXT;                -- Argon2id, PHC text; NULL: none
ALTER TABLE account ADD COLUMN digest TEXT NOT NULL DEFAULT '';  -- MD5 of name, realm and token

CREATE TABLE access_log (                 -- who looked and changed on the pages, without content
  number   INTEGER PRIMARY KEY,
  made     TEXT NOT NULL,
  account  TEXT NOT NULL,                 -- '' for who opened the vault itself
  event    TEXT NOT NULL,
  subject  TEXT NOT NULL                  -- an id or a reason
) STRICT;
CREATE INDEX access_log_by_time ON access_log (made);

ALTER TABLE account ADD COLUMN number INTEGER;   -- how the REST interface names it
UPDATE account SET number = rowid;
CREATE TRIGGER account_has_a_number AFTER INSERT ON account BEGIN
  UPDATE account SET number = (SELECT coalesce(max(number), 0) + 1 FROM account) WHERE id = NEW.id;
END;

CREATE TABLE account_form (               -- forms an account is limited to; no row: all of its project
  account  TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  form_id  TEXT NOT NULL,
  PRIMARY KEY (account, form_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE received ADD COLUMN user_agent TEXT NOT NULL DEFAULT '';   -- what the sender called itself

CREATE TABLE received_deleted (           -- records that headquarters deleted: they may not come back
  instance_id  TEXT PRIMARY KEY,
  form_id      TEXT NOT NULL,
  deleted      TEXT NOT NULL,
  account      TEXT NOT NULL
) STRICT;

CREATE TABLE entity_waiting (             -- received, and its entities are not due yet
  instance_id  TEXT PRIMARY KEY REFERENCES submission (instance_id) ON DELETE CASCADE,
  due          TEXT NOT NULL
) STRICT;

CREATE TABLE entity_version (             -- what each version of an entity of this hub came from
  list         TEXT NOT NULL,
  id           TEXT NOT NULL,
  version      INTEGER NOT NULL,
  label        TEXT NOT NULL,
  properties   TEXT NOT NULL,             -- JSON object: all of them after this version
  received     TEXT NOT NULL,             -- JSON object: what was sent
  base         INTEGER,                   -- version here that it was made on
  branch       TEXT,                      -- offline branch, with the numbers the sender counted by
  branch_base  INTEGER,
  trunk        INTEGER,
  conflict     TEXT CHECK (conflict IN ('soft', 'hard')),
  conflicting  TEXT,                      -- JSON array of property names
  resolved     INTEGER NOT NULL DEFAULT 0,
  instance_id  TEXT NOT NULL,             -- '' when it came over the REST interface
  account      TEXT NOT NULL,
  user_agent   TEXT NOT NULL,
  made         TEXT NOT NULL,
  PRIMARY KEY (list, id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_deleted (             -- to tell devices that still have it
  list     TEXT NOT NULL,
  id       TEXT NOT NULL,
  deleted  TEXT NOT NULL,
  PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_property (            -- columns of a list in the order in which forms named them
  list    TEXT NOT NULL,
  name    TEXT NOT NULL,
  number  INTEGER NOT NULL,
  PRIMARY KEY (list, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE form_draft (                 -- a form that is tried out before it is offered
  project  TEXT NOT NULL REFERENCES project (id),
  form_id  TEXT NOT NULL,
  version  TEXT NOT NULL,
  title    TEXT NOT NULL,
  xml      BLOB NOT NULL,
  token    TEXT NOT NULL UNIQUE,          -- stands in the address of test devices, opens nothing else
  made     TEXT NOT NULL,
  PRIMARY KEY (project, form_id)
) STRICT;

CREATE TABLE form_draft_file (
  project     TEXT NOT NULL,
  form_id     TEXT NOT NULL,
  name        TEXT NOT NULL,
  attachment  TEXT NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (project, form_id, name),
  FOREIGN KEY (project, form_id) REFERENCES form_draft (project, form_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX form_draft_file_by_attachment ON form_draft_file (attachment);

CREATE TABLE draft_record (               -- records of a draft: only to see that they arrive
  project      TEXT NOT NULL,
  form_id      TEXT NOT NULL,
  instance_id  TEXT NOT NULL,
  xml          BLOB NOT NULL,
  files        TEXT NOT NULL,             -- JSON object: name to SHA-256, '' when it did not come yet
  arrived      TEXT NOT NULL,
  device_id    TEXT NOT NULL,
  PRIMARY KEY (project, form_id, instance_id),
  FOREIGN KEY (project, form_id) REFERENCES form_draft (project, form_id) ON DELETE CASCADE
) STRICT;

CREATE TABLE certificate (                -- this hub's own, for TLS in a network without a name
  number   INTEGER PRIMARY KEY CHECK (number = 1),
  pem      TEXT NOT NULL,
  private  BLOB NOT NULL,                 -- PKCS #8, DER; never written anywhere else in clear
  made     TEXT NOT NULL
) STRICT;
