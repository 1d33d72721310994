# What is new and gone between two periods.
run build -q -o graph.db "$news"
exits_with 0
run diff graph.db --between 2024-02 --and 2024-03..2024-12 --level state
exits_with 0
prints "new: "
prints "gone: "
run diff graph.db --between 2024-02 --and 2024-03..2024-12 --json --evidence
exits_with 0
holds jq -e -s 'length > 0 and all(.change == "new" or .change == "gone") and all(.evidence | length == 1)' out
run diff graph.db --between 2024-02 --and 2024-02
exits_with 0
prints_nothing
says "no change"
run diff graph.db --between 2024-02
exits_with 2
says "two periods are wanted"
run diff graph.db --between 2024-02..2024-01 --and 2024
exits_with 2
says "--between: '2024-02..2024-01' ends before it begins"
run diff graph.db --between yesterday --and 2024
exits_with 2
says "expected a period such as"
