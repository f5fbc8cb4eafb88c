-- What a vault holds, schema version 1. Times are UTC, ISO 8601 with milliseconds and "Z".
-- One file per version: a change after a release is a new file, and a fixture vault of the old one.

-- The vault itself -----------------------------------------------------------------------------

CREATE TABLE vault (                      -- one row; must match the key header
  id       TEXT PRIMARY KEY,
  created  TEXT NOT NULL,
  session  INTEGER NOT NULL DEFAULT 0     -- counts unlockings, to notice when an older copy comes back
) STRICT;

CREATE TABLE identity (                   -- key pairs of this vault
  purpose  TEXT PRIMARY KEY CHECK (purpose IN ('signing', 'receiving')),
  private  BLOB NOT NULL,                 -- Ed25519 or X25519, raw
  public   BLOB NOT NULL,
  created  TEXT NOT NULL
) STRICT;

CREATE TABLE journal (                    -- what was done to which record: signed, chained, without content
  seq        INTEGER PRIMARY KEY,
  record     TEXT NOT NULL,               -- id of the record; '' for the vault itself
  subject    TEXT NOT NULL,               -- another name it goes by from here on (instance id), else ''
  number     INTEGER NOT NULL,            -- counts the entries of this record from 1
  entry      TEXT NOT NULL,               -- canonical JSON; names the entry before it of this record
  hash       TEXT NOT NULL,               -- SHA-256 of entry, hex
  signature  BLOB NOT NULL,               -- Ed25519 over the hash
  head       TEXT NOT NULL,               -- SHA-256 of the head before and this hash: the whole journal
  UNIQUE (record, number)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject) WHERE subject <> '';
CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is only added to');
END;
CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TABLE setting (                    -- what belongs to this person and must not lie in the open
  name   TEXT PRIMARY KEY,
  value  TEXT NOT NULL                    -- JSON
) STRICT;

CREATE TABLE attachment (                 -- encrypted files in attachments/<id>; deleting the row shreds
  id          TEXT PRIMARY KEY,           -- 32 hex digits, random; also the file name
  file_key    BLOB NOT NULL,              -- 32 bytes, random
  size        INTEGER NOT NULL,           -- bytes in clear
  sha256      TEXT NOT NULL,
  md5         TEXT NOT NULL,              -- '' where nobody will ask for it
  media_type  TEXT NOT NULL,
  created     TEXT NOT NULL
) STRICT;

-- Library: forms and lists we hold -------------------------------------------------------------

CREATE TABLE form_definition (
  id         INTEGER PRIMARY KEY,
  form_id    TEXT NOT NULL,
  version    TEXT NOT NULL,               -- '' when the form names none
  hash       TEXT NOT NULL,               -- 'md5:' + hex of the XForm's bytes
  title      TEXT NOT NULL,
  xml        BLOB NOT NULL,               -- the XForm, byte for byte
  origin     TEXT NOT NULL CHECK (origin IN ('bundled', 'file', 'backend')),
  offered    INTEGER NOT NULL,            -- 1: new observations may use it; 0: kept for drafts and queue
  installed  TEXT NOT NULL,
  UNIQUE (form_id, version, hash)
) STRICT;

CREATE TABLE form_compiled (              -- large definitions as the form engine keeps them: only a cache
  definition  INTEGER PRIMARY KEY REFERENCES form_definition (id) ON DELETE CASCADE,
  data        BLOB NOT NULL               -- says itself which program made it
) STRICT;

CREATE TABLE form_media (
  definition   INTEGER NOT NULL REFERENCES form_definition (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  attachment   TEXT REFERENCES attachment (id),   -- NULL for an entity list: its rows are in `entity`
  entity_list  TEXT,
  hash         TEXT NOT NULL,             -- as the manifest gave it
  PRIMARY KEY (definition, name)
) STRICT;
CREATE INDEX form_media_by_attachment ON form_media (attachment);

CREATE TABLE entity_list (
  name           TEXT PRIMARY KEY,
  hash           TEXT NOT NULL,           -- of the last manifest; '' when only local
  needs_approval INTEGER NOT NULL DEFAULT 0,
  integrity_url  TEXT NOT NULL DEFAULT '',
  revision       INTEGER NOT NULL DEFAULT 0   -- counts changes of its rows
) STRICT;

CREATE TABLE entity (
  list           TEXT NOT NULL REFERENCES entity_list (name),
  id             TEXT NOT NULL,           -- UUID version 4
  label          TEXT NOT NULL,
  version        INTEGER NOT NULL,
  trunk_version  INTEGER,                 -- NULL: never seen by the backend
  branch         TEXT NOT NULL,
  offline        INTEGER NOT NULL,        -- 1: changed or created here, not yet confirmed by the backend
  properties     TEXT NOT NULL,           -- JSON object of strings
  changed        TEXT NOT NULL,
  PRIMARY KEY (list, id)
) STRICT;

-- Outbox: frozen submissions and who acknowledged what -----------------------------------------

CREATE TABLE submission (
  instance_id    TEXT PRIMARY KEY,
  form_id        TEXT NOT NULL,
  form_version   TEXT NOT NULL,
  name           TEXT NOT NULL,           -- meta/instanceName
  xml            BLOB NOT NULL,           -- frozen once, only copied after that
  size           INTEGER NOT NULL,        -- bytes of xml
  digest         TEXT NOT NULL,           -- SHA-256 of xml, hex
  finalised      TEXT NOT NULL,
  origin         TEXT NOT NULL CHECK (origin IN ('own', 'received')),
  priority       INTEGER NOT NULL,        -- 0 danger, 1 incident, 2 the rest
  branch         TEXT NOT NULL,           -- entities it touches, ids with spaces: sent one after the other
  sender         TEXT NOT NULL,           -- received: account of the hub; own: ''
  device_id      TEXT NOT NULL
) STRICT;
CREATE INDEX submission_by_time ON submission (finalised, instance_id, origin, size);
CREATE INDEX submission_by_urgency ON submission (priority, finalised, instance_id, origin, size);
CREATE INDEX submission_by_form ON submission (form_id, form_version);

CREATE TABLE submission_file (
  instance_id  TEXT NOT NULL REFERENCES submission (instance_id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  attachment   TEXT REFERENCES attachment (id),   -- NULL: named in the XML, not here yet (received only)
  size         INTEGER NOT NULL,
  digest       TEXT NOT NULL,             -- SHA-256, hex; '' while it is not here
  PRIMARY KEY (instance_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_file_by_attachment ON submission_file (attachment);

CREATE TABLE ledger (                     -- one row per file and backend it was offered to
  instance_id   TEXT NOT NULL REFERENCES submission (instance_id) ON DELETE CASCADE,
  file          TEXT NOT NULL,            -- '' is the XML itself
  backend       TEXT NOT NULL,            -- address without secrets
  offers        INTEGER NOT NULL,
  offered       TEXT NOT NULL,            -- last time
  acknowledged  TEXT,                     -- first 201 or 202; NULL: not known to have arrived
  status        INTEGER,                  -- last HTTP status
  digest        TEXT NOT NULL,            -- of the bytes that were offered
  PRIMARY KEY (instance_id, backend, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE attention (                  -- submissions parked until a person acts
  instance_id  TEXT PRIMARY KEY REFERENCES submission (instance_id) ON DELETE CASCADE,
  backend      TEXT NOT NULL,
  code         TEXT NOT NULL,             -- stable, of sync's triage
  sentence     TEXT NOT NULL,             -- JSON of the Sentence for the person
  since        TEXT NOT NULL
) STRICT;

CREATE VIEW submission_progress AS        -- how far each submission is: XML and files, best backend
SELECT
  submission.instance_id,
  submission.origin,
  submission.finalised,
  submission.size,
  1 + (SELECT count(*) FROM submission_file AS file
       WHERE file.instance_id = submission.instance_id) AS total,
  coalesce((SELECT count(*) FROM ledger
            WHERE ledger.instance_id = submission.instance_id AND ledger.acknowledged IS NOT NULL
            GROUP BY ledger.backend ORDER BY 1 DESC LIMIT 1), 0) AS acknowledged,
  EXISTS (SELECT 1 FROM attention WHERE attention.instance_id = submission.instance_id) AS parked
FROM submission;

-- Observations: what this person records -------------------------------------------------------

CREATE TABLE observation (
  number       INTEGER PRIMARY KEY,       -- also the row of observation_text
  id           TEXT NOT NULL UNIQUE,      -- UUID of the draft, stays the same after finalising
  definition   INTEGER NOT NULL REFERENCES form_definition (id),
  title        TEXT NOT NULL,             -- instance name, else the form's title
  draft        BLOB,                      -- serialised instance; NULL once finalised
  sequence     INTEGER NOT NULL,          -- of the stored snapshot; an older one never replaces it
  position     TEXT NOT NULL,             -- path of the question one was at
  language     TEXT NOT NULL,
  answered     INTEGER NOT NULL,
  asked        INTEGER NOT NULL,          -- relevant questions
  created      TEXT NOT NULL,
  changed      TEXT NOT NULL,
  instance_id  TEXT UNIQUE REFERENCES submission (instance_id),   -- set at finalise
  corrects     TEXT UNIQUE,               -- instance id of the delivered record this one replaces
  deleted      TEXT                       -- in the recycle bin since
) STRICT;
CREATE INDEX observation_by_change ON observation (changed, number, deleted, instance_id, definition);
CREATE INDEX observation_by_definition ON observation (definition);

CREATE TABLE observation_file (
  observation  TEXT NOT NULL REFERENCES observation (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  attachment   TEXT NOT NULL REFERENCES attachment (id),
  question     TEXT NOT NULL,             -- path it was attached to
  PRIMARY KEY (observation, name)
) STRICT;
CREATE INDEX observation_file_by_attachment ON observation_file (attachment);

CREATE VIRTUAL TABLE observation_text USING fts5 (   -- rowid = observation.number
  title, answers, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO observation_text (observation_text, rank) VALUES ('secure-delete', 1);

-- Delivery and the hub -------------------------------------------------------------------------

CREATE TABLE backend (                    -- where and as whom; at most one row has chosen = 1
  address   TEXT PRIMARY KEY,             -- without secrets
  kind      TEXT NOT NULL CHECK (kind IN ('central', 'kobo')),
  name      TEXT NOT NULL,
  access    TEXT NOT NULL,                -- JSON: bearer token, or user and password
  memory    TEXT NOT NULL,                -- JSON: ETags, accepted length, last run
  chosen    INTEGER NOT NULL
) STRICT;

CREATE TABLE account (                    -- who may send to this hub
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  token_hash  TEXT NOT NULL UNIQUE,       -- SHA-256 of a 64-character random token, hex
  created     TEXT NOT NULL,
  revoked     TEXT
) STRICT;

CREATE TABLE received (                   -- what a hub knows of a received submission besides itself
  instance_id  TEXT PRIMARY KEY REFERENCES submission (instance_id) ON DELETE CASCADE,
  corrects     TEXT UNIQUE,               -- instance id of the version it replaces; NULL: a first version
  entities     TEXT NOT NULL CHECK (entities IN ('none', 'applied', 'waiting', 'refused'))
) STRICT;
CREATE INDEX received_waiting ON received (entities) WHERE entities = 'waiting';
