# The driver must refuse: nobody looks at the exit code.
run --version
