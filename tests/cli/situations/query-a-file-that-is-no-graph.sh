# Every command over a graph says what is wrong with the file, and leaves it alone.
echo "not a graph" > notes.txt
for command in "query notes.txt ?_?_?" "stats notes.txt" "export notes.txt -o out.graphml"; do
  read -ra words <<< "$command"
  run "${words[@]//_/ }"
  exits_with 1
  prints_nothing
  says "notes.txt"
  holds [ "$(wc -l < err)" -eq 1 ]
done
run stats nosuch.db
exits_with 1
says_exactly "rawabit: nosuch.db: no such file"
holds [ ! -e nosuch.db ]
holds [ ! -e out.graphml ]
