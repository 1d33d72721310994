# What could not be written is an error, also at the very end.
code=0
"$program" lexicon list > /dev/full 2> err || code=$?
last="lexicon list > /dev/full"
touch out
holds [ "$code" -eq 1 ]
says "standard output: cannot write: No space left on device"
