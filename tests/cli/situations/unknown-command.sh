# A mistyped command is answered with the nearest one, anything else with the way to the list.
run biuld
exits_with 2
prints_nothing
says_exactly "rawabit: unknown command 'biuld'; did you mean 'build'?"
run frobnicate
exits_with 2
says_exactly "rawabit: unknown command 'frobnicate'; 'rawabit help' lists the commands"
run --frobnicate
exits_with 2
says_exactly "rawabit: unknown option '--frobnicate'; see 'rawabit --help'"
