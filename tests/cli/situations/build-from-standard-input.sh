# Articles may come from a pipe.
input "$news"
run build -q -o graph.db -
exits_with 0
run query graph.db 'روسيا تسلح ؟'
exits_with 0
prints "مالي"
run build -q -o - "$news"
exits_with 2
says "a graph cannot be written to standard output"
