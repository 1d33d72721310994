# NUL bytes, bytes that are no UTF-8, numbers beyond all measure and control characters in values: one line of text each.
{
  printf '{"id":"nul","text":"a\0b"}\n'
  printf '{"id":"bytes","text":"\xff\xfe"}\n'
  echo '{"id":"number","text":"x","n":1e999}'
  echo '{"id":"control","text":"x","date":"\n\u001b[2J"}'
  echo '{"id":"escaped","text":"\u0000 \ud800"}'
  cat "$news"
} > feed.jsonl
run extract feed.jsonl
exits_with 1
says "feed.jsonl:1: skipped: no valid JSON at byte "
says "feed.jsonl:2: skipped: byte 23 is no valid UTF-8"
says "feed.jsonl:3: skipped: holds a number that is too large"
says "feed.jsonl:4: skipped: field \"date\" is '  [2J', expected YYYY-MM-DD"
says "feed.jsonl:5: skipped: no valid JSON at byte "
says "from 2 articles; 5 articles skipped"
holds [ "$(wc -l < err)" -eq 6 ]
printf 'text\0text' > nul.txt
head -c 5000 /dev/zero | tr '\0' '\377' > bytes.txt
printf 'id,text\n1,a\0b\n2,\xff\n' > table.csv
printf '<p>a\0b' > page.html
run extract nul.txt table.csv page.html
exits_with 1
says "nul.txt: skipped: binary data, expected text"
says "table.csv:3: skipped: field \"text\" is no valid UTF-8"
says "page.html: skipped: binary data, expected text"
