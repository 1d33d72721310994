# Help is data when it is asked for, and a hint when it is not.
run help
exits_with 0
says_nothing
prints "usage: rawabit COMMAND"
run --help
exits_with 0
prints "  query     ask the graph"
run
exits_with 2
prints_nothing
says_exactly "rawabit: no command; 'rawabit help' lists the commands"
