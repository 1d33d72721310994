# A reader that has seen enough is no error and no message.
write_articles 400 > many.jsonl
run extract -q many.jsonl
exits_with 0
cp out all
set +o pipefail
"$program" extract -q many.jsonl 2> err | head -1 > first
status=("${PIPESTATUS[@]}")
set -o pipefail
code=${status[0]}
holds [ "$code" -eq 0 ]
says_nothing
holds [ "$(head -1 all)" = "$(cat first)" ]
