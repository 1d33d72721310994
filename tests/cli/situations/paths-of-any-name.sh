# Brackets, commas and a leading dash in a file's name mean nothing special.
for name in "[a,b].jsonl" "{c,d}.jsonl" "-e.jsonl" "مقال.jsonl"; do
  cp -- "$news" "$name"
  run extract -q --mentions -- "$name"
  exits_with 0
  says_nothing
  holds [ -s out ]
done
run extract -q --mentions "[a,b].jsonl"
exits_with 0
run explain --json "[قدمت روسيا أسلحة إلى مالي، حسب مصادر]"
exits_with 0
prints "["
