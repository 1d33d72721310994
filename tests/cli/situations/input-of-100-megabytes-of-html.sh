# A page of 100 MB is skipped in a line; so is a text that is no article by its length. What stands beside them is read.
mkdir pages
repeat() { awk -v times="$1" -v text="$2" 'BEGIN { while (times-- > 0) print text, times }'; }
{ echo '<html><body><article>'; repeat 3000000 '<p>some words of a page without end'; } > pages/large.html
{ echo '<html><body><article>'; repeat 60000 '<p>some words of a page without end'; } > pages/long.html
repeat 500000 '<div>' | sed 's, .*,,' > pages/nested.html
repeat 60000 'some words of a text without end' > pages/text.txt
cp "$news" pages/whole.jsonl
run extract pages
exits_with 1
says "pages/large.html: skipped: larger than 16 MB"
says "pages/long.html: skipped: the text is longer than 1 MB; divide it into articles"
says "pages/nested.html: skipped: the page has no article text"
says "pages/text.txt: skipped: the text is longer than 1 MB; divide it into articles"
says "from 2 articles; 4 articles skipped"
prints '"doc":"talks"'
