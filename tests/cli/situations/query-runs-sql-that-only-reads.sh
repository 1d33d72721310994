# A SELECT of the user's in all three forms; nothing else is let through.
run build -q -o graph.db "$news"
exits_with 0
cp graph.db before.db
run query graph.db --sql 'SELECT subject, relation, object FROM v_edges WHERE relation = '"'arms'"
exits_with 0
prints "arms"
run query graph.db --sql 'SELECT count(*) AS edges, NULL AS missing FROM edges' --json
exits_with 0
holds jq -e '.edges > 0 and .missing == null' out
run query graph.db --sql 'SELECT id, name FROM actors' --tsv --limit 2
exits_with 0
holds [ "$(wc -l < out)" -eq 3 ]
for statement in 'DELETE FROM edges' 'PRAGMA user_version = 9' "ATTACH 'x.db' AS x" 'CREATE TABLE t (x)' "VACUUM INTO 'x.db'"; do
  run query graph.db --sql "$statement"
  exits_with 2
  says_exactly "rawabit: --sql: only SELECT on the tables and views of the graph is allowed"
done
run query graph.db --sql 'SELECT nobody FROM edges'
exits_with 2
says_exactly "rawabit: --sql, column 8: no such column: nobody
  SELECT nobody FROM edges
         ^"
run query graph.db '? ? ?' --sql 'SELECT 1'
exits_with 2
says "a pattern and --sql exclude each other"
run query graph.db --sql 'SELECT 1' --level state
exits_with 2
says "--sql takes no filters"
run query graph.db --sql 'SELECT 1' --weight stories
exits_with 2
says "--sql has no --weight"
run query graph.db --sql 'SELECT count(*) AS rows FROM v_state_edges WHERE subject = object OR stories < 1' --json
exits_with 0
holds jq -e '.rows == 0' out
same graph.db before.db
holds [ ! -e x.db ]
run query graph.db --sql "SELECT count(*) AS sentences FROM sentence_words WHERE words MATCH 'روسيا'" --json
exits_with 0
holds jq -e '.sentences > 0' out
