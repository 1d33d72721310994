# Paths may come as a list, from a file or from standard input.
cp "$news" one.jsonl
printf 'one.jsonl\n' > list
run extract -q --files-from list
exits_with 0
cp out by_list
run extract -q one.jsonl
exits_with 0
same out by_list
input list
run extract -q --files-from -
exits_with 0
same out by_list
run extract --files-from nolist
exits_with 2
says "nolist"
