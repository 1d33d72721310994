# The driver must refuse: an unknown command does not exit with 0.
run biuld
exits_with 0
