# An option given twice counts as given last.
run extract --min-confidence 1 --min-confidence 0 -q "$news"
exits_with 0
holds [ -s out ]
