# Each command of the list shows usage, examples and options, in both ways to ask.
run help
exits_with 0
commands=$(sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' out)
holds [ "$(wc -w <<< "$commands")" -ge 8 ]
for command in $commands; do
  run help "$command"
  exits_with 0
  says_nothing
  prints "usage: rawabit $command"
  prints "examples:"
  prints "-h, --help"
  cp out by_help
  run "$command" --help
  exits_with 0
  same out by_help
done
