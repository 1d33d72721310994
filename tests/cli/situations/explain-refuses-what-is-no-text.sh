# Bytes that are no UTF-8 are named by position.
printf 'abc \377' > text
input text
run explain -
exits_with 1
says_exactly "rawabit: standard input: byte 4 is no UTF-8"
run explain
exits_with 2
says "no TEXT is given"
