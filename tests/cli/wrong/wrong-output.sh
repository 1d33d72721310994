# The driver must refuse: the version is something else.
run --version
exits_with 0
prints "no such version"
