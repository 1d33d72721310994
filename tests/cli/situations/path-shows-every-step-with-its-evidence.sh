# The way between two actors, with the sentences that state each step.
run build -q -o graph.db "$news"
exits_with 0
run path graph.db Mali Russia --level state
exits_with 0
prints "1. Mali - Russia"
prints "["
run path graph.db Mali Russia --level state --json
exits_with 0
holds jq -e '(.actors | length) == 2 and (.steps[0][0].evidence | length) == 1 and .length > 0' out
run path graph.db Mali Syria --level state
exits_with 0
says "no path leads from 'Mali' to 'Syria'"
run path graph.db Mali Rusia
exits_with 2
says "nobody is called 'Rusia'; did you mean 'Russia'?"
run path graph.db Mali
exits_with 2
says "two actors are wanted"
