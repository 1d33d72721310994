# A trigger without actors is listed with the reason.
run explain --json 'انسحبت القوات.'
exits_with 0
holds jq -e '.triples == [] and (.triggers | length > 0) and (.triggers | all(.outcome != ""))' out
