# "-" is standard input, JSON Lines unless told otherwise; the result is that of the file.
run extract -q "$news"
exits_with 0
cp out from_file
input "$news"
run extract -q -
exits_with 0
same out from_file
echo 'قصفت إسرائيل مواقع في سوريا.' > one.txt
input one.txt
run extract -q --format text -
exits_with 0
holds jq -e '.relation == "attacks"' out
