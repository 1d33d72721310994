# Nesting that is deeper than the stack is a skipped line, with or without its ends.
deep() {
  printf '{"id":"deep","text":'
  head -c 3000000 /dev/zero | tr '\0' '['
  if [ "$1" = closed ]; then
    head -c 3000000 /dev/zero | tr '\0' ']'
    printf '}'
  fi
  echo
}
{ deep open; deep closed; cat "$news"; } > feed.jsonl
run extract feed.jsonl
exits_with 1
says "feed.jsonl:1: skipped: JSON is nested more than 100 deep"
says "feed.jsonl:2: skipped: JSON is nested more than 100 deep"
says "from 2 articles; 2 articles skipped"
deep closed > feed.json
run extract feed.json
exits_with 1
says "feed.json: skipped: JSON is nested more than 100 deep"
run merge -o merged.db feed.jsonl
exits_with 1
says "feed.jsonl:2: skipped: JSON is nested more than 100 deep"
{ echo '<script type="application/ld+json">'; deep closed; echo '</script><p>words of the page'; } > page.html
run extract -q page.html
exits_with 0
