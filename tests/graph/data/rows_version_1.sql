-- A graph of two documents as the program wrote it with schema version 1.
INSERT INTO meta VALUES ('lexicon_digest', 'digest'), ('program_version', '0.1.0'), ('schema_version', '1');
INSERT INTO relations VALUES ('aids', '', 'AID', '070', 'MC', 0, 7.0), ('visits', '', 'CONSULT', '042', 'VC', 0, 1.5);
INSERT INTO documents VALUES
  (1, 'a', 'source', '', '2024-01-10', 'en', 'title of a', '1234567890abcdef', '0.1.0 digest'),
  (3, 'b', 'source', '', NULL, 'en', '', 'fedcba0987654321', '0.1.0 digest');
INSERT INTO sentences VALUES (1, 1, 'text', 0, 'MLI aids RUS'), (4, 3, 'text', 2, 'MLI aids RUS'), (5, 3, 'text', 3, 'person:?ali-salih visits MLI');
INSERT INTO actors VALUES
  (1, 'MLI', 'MLI', 'MLI', '', 'country', 'MLI', '', 'mli', ''),
  (2, 'RUS', 'RUS', 'RUS', '', 'country', 'RUS', '', 'rus', ''),
  (3, 'person:?ali-salih', 'TCD', 'Ali Salih', '', 'person', 'TCD', 'GOV', 'ali salih', '');
INSERT INTO aliases VALUES
  (1, 1, 'MLI', 'mli', 'MLI', 'MLI', '', 'country', 'MLI', '', 3),
  (2, 2, 'RUS', 'rus', 'RUS', 'RUS', '', 'country', 'RUS', '', 2),
  (3, 3, 'Ali Salih', 'ali salih', 'TCD', 'Ali Salih', '', 'person', 'TCD', 'GOV', 1);
INSERT INTO edges VALUES (1, 1, 'aids', 2), (2, 3, 'visits', 1);
INSERT INTO evidence VALUES
  (1, 1, 1, 1, 1, 2, 'asserted', '2024-01-10', '2024-01-10', '', '', 0.75, 0, 3, 9, 12, 4, 8, 'aids'),
  (2, 1, 3, 4, 1, 2, 'intended', NULL, NULL, '', '', 0.5, 100, 103, 109, 112, 104, 108, 'aids'),
  (3, 2, 3, 5, 3, 1, 'asserted', NULL, NULL, '', '', 0.5, 200, 217, 225, 228, 218, 224, 'visits');
