# Bytes that are no UTF-8 are named by position.
printf 'abc \377' > text
input text
run explain -
exits_with 1
says_exactly "rawabit: standard input: byte 4 is no UTF-8"
run explain
exits_with 2
says "no TEXT is given"
run explain text
exits_with 2
says "TEXT is the text itself, and 'text' is a file; read it with rawabit explain - < FILE"
