-- The rawabit graph, schema version 2. Texts are UTF-8. A text that is unknown is the empty string; a date that is unknown
-- is NULL, as is everything about the object of an edge that has none. Days are written YYYY-MM-DD.
-- Rows are numbered in the order in which they came; nothing outside the file refers to these numbers.
-- Lists of allowed values are written with OR: SQLite makes a table of a list behind IN for every row that it checks.
-- Start reading at the views v_edges, v_state_edges and v_evidence.

PRAGMA application_id = 1381450324;  -- "RWBT"
PRAGMA user_version = 2;

CREATE TABLE meta (           -- facts about the whole graph
  key   TEXT PRIMARY KEY,     -- lexicon_digest: of the tables that read the documents; program_version: of their readers, several
                              -- separated by blanks; schema_version: the same number as PRAGMA user_version; unsettled: there
                              -- while a run is not finished, stories and names of its documents are not compared yet; not_searchable: there
                              -- while sentence_words is empty
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE relations (      -- the relations of the ontology, as the program that wrote last knows them
  name      TEXT PRIMARY KEY, -- cooperates-with
  name_ar   TEXT NOT NULL,    -- Arabic label
  plover    TEXT NOT NULL,    -- type of the PLOVER ontology, COOPERATE; empty for structural relations
  cameo     TEXT NOT NULL,    -- code of the CAMEO codebook
  quad      TEXT NOT NULL,    -- VC, MC, VX, MX: verbal or material, cooperation or conflict; empty for structural relations
  symmetric INTEGER NOT NULL, -- 1 if subject and object may be exchanged
  score     REAL NOT NULL     -- conflict (-10) to cooperation (+10)
) WITHOUT ROWID;

CREATE TABLE documents (      -- the articles; their text is not kept, but for sentences that state something
  document  INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE, -- as the input names it
  source    TEXT NOT NULL,    -- newspaper or agency
  url       TEXT NOT NULL,
  date      TEXT,             -- of publication
  language  TEXT NOT NULL,    -- ISO 639-1
  title     TEXT NOT NULL,
  hash      TEXT NOT NULL,    -- of all fields of the article and its text, 16 hexadecimal digits; empty for a document of which
                              -- triples alone are known
  extractor TEXT NOT NULL,    -- program version and lexicon digest that read it, separated by a blank; empty like hash
  story     INTEGER NOT NULL REFERENCES documents, -- of the copies of one text, as several outlets print it, the one with the
                              -- smallest id; a document without copies is its own story
  shingles  INTEGER NOT NULL, -- distinct runs of three words in the text
  sketch    BLOB              -- MinHash of these runs: 126 numbers of 16 bits, little-endian; NULL without words
);
CREATE INDEX documents_story ON documents (story);

CREATE TABLE sentences (      -- the sentences that state something
  sentence  INTEGER PRIMARY KEY,
  document  INTEGER NOT NULL REFERENCES documents,
  part      TEXT NOT NULL CHECK (part IN ('text', 'title')), -- the field of the article in which it stands
  number    INTEGER NOT NULL, -- counted from 0 within the part
  start     INTEGER,          -- byte of the part at which the text begins; NULL if that is not known
  text      TEXT NOT NULL,    -- as the article has it
  UNIQUE (document, part, number)
);

CREATE VIRTUAL TABLE sentence_words USING fts5( -- full text of the sentences; rowid is that of sentences
  words,                      -- letters folded: alef without hamza, no vowel signs, Latin without accents and in lower case
  content = '', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE actors (         -- the nodes of the graph: one row per actor, merged over all documents
  actor       INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE, -- person:sergey-lavrov, MLI; of a person whom no table knows person:?NAME
  code        TEXT NOT NULL,  -- what it most often rolls up to: RUS, MLI:REB. This and the columns below: most frequent, then
                              -- smallest, value of the aliases
  name        TEXT NOT NULL,  -- in the articles' language
  name_en     TEXT NOT NULL,  -- English
  kind        TEXT NOT NULL,  -- country, organization, group, person, place
  country     TEXT NOT NULL,  -- ISO 3166-1 alpha-3
  sector      TEXT NOT NULL,  -- GOV, MIL, REB... of PLOVER
  name_key    TEXT NOT NULL,  -- of name: spellings of one name have one key
  name_en_key TEXT NOT NULL   -- of name_en
);
CREATE INDEX actors_name_key ON actors (name_key);
CREATE INDEX actors_name_en_key ON actors (name_en_key);

CREATE TABLE identities (     -- whom the documents name, before names that mean one actor are put together
  identity INTEGER PRIMARY KEY,
  id       TEXT NOT NULL,     -- that reading gave
  country  TEXT NOT NULL,     -- that reading gave, for actors that no table knows: namesakes of two countries are two. Else empty
  actor    INTEGER NOT NULL REFERENCES actors, -- who it is
  UNIQUE (id, country)
);
CREATE INDEX identities_actor ON identities (actor);

CREATE TABLE resolutions (    -- pairs of identities that look alike: what was decided, and why
  first   TEXT NOT NULL,      -- id of the identity; with @ and the country, where the identity has one
  second  TEXT NOT NULL,      -- the larger of the two
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  judge   TEXT NOT NULL CHECK (judge IN ('program', 'user')),
  reason  TEXT NOT NULL,      -- in words
  PRIMARY KEY (first, second)
) WITHOUT ROWID;

CREATE TABLE decisions (      -- what the user decided, from the file of --decisions
  first   TEXT NOT NULL,      -- as in resolutions; an id without country stands for all of that id
  second  TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  note    TEXT NOT NULL,      -- the user's words
  PRIMARY KEY (first, second)
) WITHOUT ROWID;

CREATE TABLE aliases (        -- the forms in which articles name an actor, each with what the program read it as
  alias       INTEGER PRIMARY KEY,
  actor       INTEGER NOT NULL REFERENCES actors, -- that of the identity, once more
  identity    INTEGER NOT NULL REFERENCES identities,
  surface     TEXT NOT NULL,  -- the words of the article
  surface_key TEXT NOT NULL,  -- spellings of one name have one key
  code        TEXT NOT NULL,  -- what the actor rolled up to there: a minister in office RUS, a former one RUS:ELI
  name        TEXT NOT NULL,  -- usual name that the program gave the actor there
  name_en     TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind = 'country' OR kind = 'organization' OR kind = 'group' OR kind = 'person' OR kind = 'place'),
  country     TEXT NOT NULL,
  sector      TEXT NOT NULL,
  count       INTEGER NOT NULL, -- how often evidence has it as subject or object
  UNIQUE (identity, surface, code, name, name_en, kind, country, sector)
);
CREATE INDEX aliases_actor ON aliases (actor);
CREATE INDEX aliases_code ON aliases (code, actor);
CREATE INDEX aliases_surface_key ON aliases (surface_key);

CREATE TABLE edges (          -- one row per (subject, relation, object) that some document states or denies
  edge      INTEGER PRIMARY KEY,
  subject   INTEGER NOT NULL REFERENCES actors, -- for symmetric relations the end with the smaller id
  relation  TEXT NOT NULL REFERENCES relations,
  object    INTEGER REFERENCES actors -- NULL for an event without target, such as a protest
);
CREATE UNIQUE INDEX edges_triple ON edges (subject, relation, ifnull(object, 0));
CREATE INDEX edges_object ON edges (object, relation);

CREATE TABLE evidence (       -- one row per statement: a place in a sentence that states or denies an edge
  evidence      INTEGER PRIMARY KEY,
  edge          INTEGER NOT NULL REFERENCES edges,
  document      INTEGER NOT NULL, -- that of the sentence, once more
  sentence      INTEGER NOT NULL REFERENCES sentences,
  subject_alias INTEGER NOT NULL REFERENCES aliases, -- how the sentence names the subject
  object_alias  INTEGER REFERENCES aliases,
  modality      TEXT NOT NULL CHECK (modality = 'asserted' OR modality = 'intended' OR modality = 'negated'), -- said to be so, meant to be so, said not to be so
  date          TEXT,             -- first day of the event
  date_end      TEXT,             -- last day of the event
  context       TEXT NOT NULL,    -- of PLOVER: military, economic, diplomatic...
  office        TEXT NOT NULL,    -- role id, for the relation represents
  confidence    REAL NOT NULL,    -- 0 to 1
  subject_start INTEGER NOT NULL, -- bytes in the UTF-8 text or title of the article, end exclusive
  subject_end   INTEGER NOT NULL,
  object_start  INTEGER,
  object_end    INTEGER,
  trigger_start INTEGER NOT NULL, -- the words that state the relation
  trigger_end   INTEGER NOT NULL,
  trigger_text  TEXT NOT NULL     -- these words
);
CREATE INDEX evidence_edge ON evidence (edge);
CREATE INDEX evidence_sentence ON evidence (sentence);
CREATE INDEX evidence_subject_alias ON evidence (subject_alias);
CREATE INDEX evidence_object_alias ON evidence (object_alias) WHERE object_alias IS NOT NULL;

-- Every edge with its counts. mentions leaves the denials out; documents, sources, stories and dates include them.
CREATE VIEW v_edges AS
SELECT s.name AS subject_name, e.relation, o.name AS object_name, s.id AS subject, o.id AS object, r.plover, r.quad,
       count(*) FILTER (WHERE v.modality <> 'negated') AS mentions,
       count(*) FILTER (WHERE v.modality = 'asserted') AS asserted,
       count(*) FILTER (WHERE v.modality = 'intended') AS intended,
       count(*) FILTER (WHERE v.modality = 'negated') AS negated,
       count(DISTINCT v.document) AS documents,
       count(DISTINCT nullif(d.source, '')) AS sources,
       count(DISTINCT d.story) AS stories,
       min(v.date) AS first_date, max(ifnull(v.date_end, v.date)) AS last_date
FROM edges e
JOIN relations r ON r.name = e.relation
JOIN actors s ON s.actor = e.subject
LEFT JOIN actors o ON o.actor = e.object
JOIN evidence v ON v.edge = e.edge
JOIN documents d ON d.document = v.document
GROUP BY e.edge;

-- The same with persons, ministries and armies rolled up to their codes, as --level state does: subject and object are codes, and what
-- happens within one code is left out. The names are those of the actors whose ids the codes are; NULL where there is none.
CREATE VIEW v_state_edges AS
SELECT s.name AS subject_name, c.relation, o.name AS object_name, c.subject, c.object, r.plover, r.quad,
       c.mentions, c.asserted, c.intended, c.negated, c.documents, c.sources, c.stories, c.first_date, c.last_date
FROM (
  SELECT iif(k.symmetric AND oa.code < sa.code, oa.code, sa.code) AS subject, e.relation,
         iif(k.symmetric AND oa.code < sa.code, sa.code, oa.code) AS object,
         count(*) FILTER (WHERE v.modality <> 'negated') AS mentions,
         count(*) FILTER (WHERE v.modality = 'asserted') AS asserted,
         count(*) FILTER (WHERE v.modality = 'intended') AS intended,
         count(*) FILTER (WHERE v.modality = 'negated') AS negated,
         count(DISTINCT v.document) AS documents,
         count(DISTINCT nullif(d.source, '')) AS sources,
         count(DISTINCT d.story) AS stories,
         min(v.date) AS first_date, max(ifnull(v.date_end, v.date)) AS last_date
  FROM evidence v
  JOIN edges e ON e.edge = v.edge
  JOIN relations k ON k.name = e.relation
  JOIN documents d ON d.document = v.document
  JOIN aliases sa ON sa.alias = v.subject_alias
  LEFT JOIN aliases oa ON oa.alias = v.object_alias
  WHERE oa.code IS NOT sa.code
  GROUP BY 1, 2, 3
) c
JOIN relations r ON r.name = c.relation
LEFT JOIN actors s ON s.id = c.subject
LEFT JOIN actors o ON o.id = c.object;

-- Every statement with its document and sentence. subject_code and object_code are those of this place.
CREATE VIEW v_evidence AS
SELECT s.name AS subject_name, e.relation, o.name AS object_name, v.modality, v.date, v.date_end, n.text AS sentence_text,
       d.id AS document, d.source, d.date AS published, n.part, n.number AS sentence, n.start AS sentence_start,
       s.id AS subject, sa.code AS subject_code, sa.surface AS subject_surface,
       o.id AS object, oa.code AS object_code, oa.surface AS object_surface,
       v.trigger_text, v.context, v.office, v.confidence, v.subject_start, v.subject_end, v.object_start, v.object_end,
       v.trigger_start, v.trigger_end
FROM evidence v
JOIN edges e ON e.edge = v.edge
JOIN sentences n ON n.sentence = v.sentence
JOIN documents d ON d.document = v.document
JOIN actors s ON s.actor = e.subject
JOIN aliases sa ON sa.alias = v.subject_alias
LEFT JOIN actors o ON o.actor = e.object
LEFT JOIN aliases oa ON oa.alias = v.object_alias;
