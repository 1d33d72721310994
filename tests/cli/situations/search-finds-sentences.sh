# Words are found in any spelling and with their clitics; each sentence comes with what it states.
run build -q -o graph.db "$news"
exits_with 0
run search graph.db 'روسيا اسلحه' --label-lang en
exits_with 0
prints "talks  2024-02-28  Sample Agency"
prints "  وقدمت روسيا أسلحة إلى مالي."
prints "Russia -arms-> Mali  asserted"
run search graph.db '"الخارجية المالي" لافرو*' --json
exits_with 0
holds jq -es 'length == 1 and .[0].doc == "talks" and (.[0].statements | length) > 0' out
run search graph.db 'قصف سوريا'
exits_with 0
prints "strikes"
run search graph.db 'طائرة'
exits_with 0
prints_nothing
says "no sentence has these words"
run search graph.db '...'
exits_with 2
says "there is no word in '...'"
run search graph.db
exits_with 2
says "no WORDS are given"
