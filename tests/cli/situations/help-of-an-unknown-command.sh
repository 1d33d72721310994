# Help for a mistyped command names the nearest one.
run help bulid
exits_with 2
prints_nothing
says_exactly "rawabit: unknown command 'bulid'; did you mean 'build'?"
