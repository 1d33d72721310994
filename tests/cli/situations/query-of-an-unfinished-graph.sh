# A graph whose last run did not end is read as it is, with a word about it, until a run ends.
write_articles 3 > few.jsonl
run build -q -o graph.db few.jsonl
exits_with 0
run query graph.db "? ? ?"
exits_with 0
holds [ -z "$(grep "did not end" err)" ]
sqlite3 graph.db "INSERT INTO meta VALUES ('unsettled', '1')"
run query graph.db "? ? ?"
exits_with 0
says "graph.db: the run that wrote it last did not end"
run export graph.db -o graph.graphml
exits_with 0
says "did not end"
run search graph.db x
exits_with 0
says "did not end"
run resolve graph.db
exits_with 0
says "did not end"
write_articles 4 > more.jsonl
run build -q -o graph.db more.jsonl
exits_with 0
run query graph.db "? ? ?"
exits_with 0
holds [ -z "$(grep "did not end" err)" ]
