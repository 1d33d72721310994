# A broken line is named with its number, and the run goes on behind it.
{
  sed -n 1p "$news"
  echo '{"id":"broken",'
  echo '{"id":"dateless","text":"x","date":"2024-13-02"}'
  sed -n 2p "$news"
} > feed.jsonl
run extract feed.jsonl
exits_with 1
says "feed.jsonl:2: skipped: "
says "feed.jsonl:3: skipped: field \"date\" is '2024-13-02', expected YYYY-MM-DD"
says "from 2 articles; 2 articles skipped"
holds jq -e -s 'any(.doc == "talks") and any(.doc == "strikes")' out
