# What shows statements has all of them, with the words that say so marked.
run build -q -o graph.db "$news"
exits_with 0
run export graph.db -q -f events -o events.tsv
exits_with 0
run export graph.db -q -f html -o page.html
exits_with 0
run export graph.db -q -f turtle -o graph.ttl
exits_with 0
holds [ "$(wc -l < events.tsv)" -gt 1 ]
# The words of the trigger, the last column but one, stand in the sentence.
holds awk -F '\t' 'NR > 1 && index($NF, $(NF - 1)) == 0 { exit 1 }' events.tsv
holds grep -q '<mark class="trigger">' page.html
holds grep -q '<mark class="subject">' page.html
holds grep -q 'prov:wasQuotedFrom' graph.ttl
holds [ "$(grep -c 'rdf:type rawabit:Statement' graph.ttl)" -ge "$(($(wc -l < events.tsv) - 1))" ]
