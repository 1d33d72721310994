# A file that is not there is named and counted; the others are read.
run extract nosuch.jsonl "$news"
exits_with 1
says "nosuch.jsonl: skipped: "
says "from 2 articles; 1 article skipped"
holds [ -s out ]
