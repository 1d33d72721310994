# An unknown option names the help of its command, whatever else is missing.
run build --frobnicate
exits_with 2
says_exactly "rawabit: unknown option '--frobnicate'; see 'rawabit build --help'"
run export --ovrwrite
exits_with 2
says_exactly "rawabit: unknown option '--ovrwrite' (did you mean '--overwrite'?); see 'rawabit export --help'"
run stats a.db b.db
exits_with 2
says_exactly "rawabit: unexpected argument 'b.db'; see 'rawabit stats --help'"
