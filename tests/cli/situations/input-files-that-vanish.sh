# A file that is gone when its turn comes is a line, and the rest is read. Nobody takes what the first file gives until the second one is
# removed, so that the folder is listed and the second file is not read yet.
mkdir folder
write_articles 3000 > folder/1.jsonl
cp "$news" folder/2.jsonl
head -n 1 "$news" > folder/3.jsonl
mkfifo triples
"$program" extract -j 1 folder > triples 2> err &
child=$!
last="extract folder (a file vanishes)"
exec 3< triples
read -r line <&3
rm folder/2.jsonl
cat <&3 > out
exec 3<&-
code=0
wait "$child" || code=$?
exits_with 1
says "folder/2.jsonl: skipped: no such file or folder"
says "from 3001 articles; 1 article skipped"
holds [ -n "$line" ]
