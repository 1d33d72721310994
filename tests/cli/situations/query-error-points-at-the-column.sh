# What is wrong with a pattern is said with the letter at which it stands.
run build -q -o graph.db "$news"
exits_with 0
run query graph.db 'Mali cooperate-with ?'
exits_with 2
prints_nothing
says_exactly "rawabit: pattern, column 6: 'cooperate-with' is no relation; did you mean 'cooperates-with'?
  Mali cooperate-with ?
       ^"
run query graph.db 'مالي تتعاون ؟'
exits_with 2
says "pattern, column 6: 'تتعاون' is no relation"
run query graph.db 'Mali aids'
exits_with 2
says "pattern, column 10: the pattern ends after 2 words"
run query graph.db 'Mali aids Rusia'
exits_with 2
says_exactly "rawabit: pattern, column 11: nobody is called 'Rusia'; did you mean 'Russia'?
  Mali aids Rusia
            ^"
run query graph.db '? aids ? Mali'
exits_with 2
says "pattern, column 8: the variable '?' stands beside a name"
