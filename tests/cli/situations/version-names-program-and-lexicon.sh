# The version tells both what reads and what it reads with.
run --version
exits_with 0
holds grep -qE '^rawabit [0-9]+\.[0-9]+\.[0-9]+$' out
holds grep -qE '^lexicon [0-9a-f]{16}$' out
