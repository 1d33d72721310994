// SPDX-License-Identifier: Apache-2.0
#include "cli/command_table.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

#include "cli/command_analyze.hpp"
#include "cli/command_build.hpp"
#include "cli/command_diff.hpp"
#include "cli/command_explain.hpp"
#include "cli/command_export.hpp"
#include "cli/command_extract.hpp"
#include "cli/command_help.hpp"
#include "cli/command_lexicon.hpp"
#include "cli/command_merge.hpp"
#include "cli/command_path.hpp"
#include "cli/command_query.hpp"
#include "cli/command_remove.hpp"
#include "cli/command_resolve.hpp"
#include "cli/command_search.hpp"
#include "cli/command_stats.hpp"
#include "cli/command_timeline.hpp"
#include "cli/command_validate.hpp"
#include "cli/command_verify.hpp"
#include "cli/nearest_name.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

using Examples = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> build_examples = {
    "rawabit build -o sahel.db articles/",
    "rawabit build -o sahel.db feed.jsonl.gz pages/*.html",
    "find news -name '*.txt' | rawabit build -o sahel.db --files-from -",
};
constexpr std::array<std::string_view, 7> export_examples = {
    "rawabit export sahel.db -o sahel.gexf",
    "rawabit export sahel.db -o new.gexf --layout-from saved-by-gephi.gexf",
    "rawabit export sahel.db -o states.graphml --level state --label-lang en --min-docs 2",
    "rawabit export sahel.db -o sahel.html --label-lang en --since 2024",
    "rawabit export sahel.db -o events.tsv --relation ASSAULT",
    "rawabit export sahel.db -f json -o - --actor Mali --relation MC",
    "rawabit export sahel.db -f neo4j-csv -o sahel",
};
constexpr std::array<std::string_view, 2> validate_examples = {"rawabit validate sahel.gexf other.graphml", "rawabit validate --rules"};
constexpr std::array<std::string_view, 6> query_examples = {
    "rawabit query sahel.db 'Mali cooperates-with ?'",
    "rawabit query sahel.db '? MX Mali' --level state --since 2023-01 --evidence",
    "rawabit query sahel.db 'Sergei Lavrov ? South Sudan'",
    "rawabit query sahel.db '?x accuses ?y' --min-docs 2 --json",
    "rawabit query sahel.db '?x supports ?y . ?y attacks ?z' --since 2023-01 --max-evidence 1",
    "rawabit query sahel.db --sql 'SELECT subject, relation, object, documents FROM v_edges WHERE documents > 3'",
};
constexpr std::array<std::string_view, 3> analyze_examples = {
    "rawabit analyze sahel.db",
    "rawabit analyze sahel.db --level state --relation MX --measure pagerank --top 20",
    "rawabit analyze sahel.db --measure communities --weight documents --json",
};
constexpr std::array<std::string_view, 2> path_examples = {
    "rawabit path sahel.db Mali 'South Sudan'",
    "rawabit path sahel.db Qatar Hamas --level state --relation VC --max-evidence 2",
};
constexpr std::array<std::string_view, 3> timeline_examples = {
    "rawabit timeline sahel.db Mali",
    "rawabit timeline sahel.db 'Mali ? Russia' --level state --since 2022",
    "rawabit timeline sahel.db '? attacks ?' --per year --by published --tsv",
};
constexpr std::array<std::string_view, 2> diff_examples = {
    "rawabit diff sahel.db --between 2023-01..2023-06 --and 2023-07..2023-12 --level state",
    "rawabit diff sahel.db Mali --between 2022 --and 2023 --min-docs 2 --evidence",
};
constexpr std::array<std::string_view, 3> extract_examples = {
    "rawabit extract articles/ > triples.jsonl",
    "rawabit extract --mentions feed.jsonl",
    "zcat feed.jsonl.gz | rawabit extract -",
};
constexpr std::array<std::string_view, 2> explain_examples = {
    "rawabit explain 'TEXT OF ONE SENTENCE'",
    "rawabit explain --date 2024-02-28 - < article.txt",
};
constexpr std::array<std::string_view, 1> stats_examples = {"rawabit stats sahel.db"};
constexpr std::array<std::string_view, 3> lexicon_examples = {
    "rawabit lexicon list",
    "rawabit lexicon dump relations.tsv",
    "rawabit lexicon check --lexicon my-tables/",
};
constexpr std::array<std::string_view, 2> help_examples = {"rawabit help build", "rawabit help --man | man -l -"};

template <typename Kind>
std::unique_ptr<Command> make() {
  return std::make_unique<Kind>();
}

constexpr std::array<std::string_view, 2> merge_examples = {
    "rawabit merge -o all.db 2023.db 2024.db",
    "rawabit extract articles/ | rawabit merge -o graph.db -",
};

constexpr std::array<std::string_view, 2> remove_examples = {
    "rawabit remove sahel.db feed-1204 feed-1207",
    "sqlite3 sahel.db \"SELECT id FROM documents WHERE date < '2020'\" | rawabit remove sahel.db --files-from -",
};
constexpr std::array<std::string_view, 2> resolve_examples = {
    "rawabit resolve sahel.db",
    "rawabit resolve sahel.db --decisions sahel.decisions",
};
constexpr std::array<std::string_view, 3> search_examples = {
    "rawabit search sahel.db 'WORDS'",
    "rawabit search sahel.db '\"A PHRASE\" WORD BEGINNING*'",
    "rawabit search sahel.db 'WORDS' --json --limit 0",
};
constexpr std::array<std::string_view, 2> verify_examples = {
    "rawabit verify sahel.db",
    "rawabit verify sahel.db articles/ feed.jsonl.gz",
};

constexpr std::array<CommandRow, 18> rows = {{
    {"build", "-o GRAPH PATH...", "add articles to a graph file",
     "Reads articles, extracts who does what to whom, and adds it to the graph file, which is made if there is none. "
     "Articles that the graph has already are left as they are, changed ones are replaced. PATH is a file, a folder, or - for "
     "standard input. Ctrl-C stops the run and keeps what was read so far.",
     Examples(build_examples), make<BuildCommand>},
    {"query", "GRAPH PATTERN", "ask the graph",
     "PATTERN is 'SUBJECT RELATION OBJECT', or several of these with ' . ' between them. "
     "SUBJECT and OBJECT are names in Arabic or English, codes such as MLI, ids such as person:sergei-lavrov, or ? for any. "
     "RELATION is a relation in English or Arabic (rawabit lexicon dump relations.tsv), a PLOVER type such as COOPERATE, a quad "
     "class (VC, MC, VX, MX), or ?. A variable with a name, such as ?x, stands for the same actor or relation in all triples of the "
     "pattern; no two of them are the same relation of the same actors. A name that contains the word of a relation stands in double "
     "quotes. --sql takes a SELECT instead, on the tables that schema.sql describes and on the views v_edges, v_state_edges and v_evidence.",
     Examples(query_examples), make<QueryCommand>},
    {"path", "GRAPH FROM TO", "show how two actors hang together",
     "Prints the shortest way from one actor to the other, where actors that have much to do with each other are near (a step is as "
     "long as 1 / weight), each step with its relations and the sentences that state them.",
     Examples(path_examples), make<PathCommand>},
    {"timeline", "GRAPH [ACTOR|PATTERN]", "count what is stated month by month",
     "Counts the statements on an actor, on a triple pattern as in 'rawabit query', or on everything, month by month, and how much of it is "
     "cooperation or conflict. score is the mean of the relations' scores, from -10 to +10.",
     Examples(timeline_examples), make<TimelineCommand>},
    {"diff", "GRAPH [ACTOR|PATTERN] --between PERIOD --and PERIOD", "compare two periods",
     "Shows which pairs of actors turned from cooperation to conflict or back, and which relations are new, gone, stronger (at least twice as "
     "many mentions a day, and 3 more than expected) or weaker. With --weight stories a text that many copy does not pass for a change.",
     Examples(diff_examples), make<DiffCommand>},
    {"analyze", "GRAPH", "measure the graph as a network",
     "Ranks actors, finds communities and other parts, and weighs cooperation against conflict. Relations between the same actors are one "
     "tie, heavier for each; score is their mean score, from -10 (conflict) to +10 (cooperation), net their sum.",
     Examples(analyze_examples), make<AnalyzeCommand>},
    {"search", "GRAPH 'WORDS'", "find sentences by their words",
     "Prints the sentences of the graph that have all the words, best first, with the document, and what they state. Arabic words are "
     "found in any spelling and with what is written together with them (and, by, to, the); \"...\" is a phrase, and a word that ends in * "
     "stands for all words that begin so. The graph holds the sentences that state something.",
     Examples(search_examples), make<SearchCommand>},
    {"export", "GRAPH -o FILE", "write the graph for Gephi and other programs",
     "Writes the graph, or the part of it that the options choose, in the format that the suffix of FILE names; - is standard output. "
     "In GraphML and GEXF each relation is an edge kind, and nodes have places, colours, sizes and the names in both languages; GEXF "
     "has a time line too. HTML is one page to search, filter and click, which works offline and shows the evidence of every edge. A format of two "
     "files takes their names from FILE: sahel gives sahel.nodes.csv and sahel.edges.csv.",
     Examples(export_examples), make<ExportCommand>},
    {"validate", "FILE...", "say what Gephi would make of a GraphML or GEXF file",
     "Checks files of any program and prints, with line numbers, what breaks a rule of files that open right: error, Gephi refuses "
     "the file; loss, it loses or changes something; warning, it may, or another program refuses the file; note, the file could show "
     "more. Exit code 1 for errors and losses. FILE may be - for standard input.",
     Examples(validate_examples), make<ValidateCommand>},
    {"merge", "-o GRAPH INPUT...", "join graphs and files of triples",
     "Puts the documents of all inputs into one graph file, which is made if there is none. INPUT is a graph, or triples as 'rawabit extract' "
     "prints them; - is triples on standard input. The order of inputs does not matter. A document that comes twice counts "
     "once: triples without their article add to each other, an article takes their place, and of two versions of an article the one "
     "of the later date stays. A graph made of triples alone knows no titles, sources and copies.",
     Examples(merge_examples), make<MergeCommand>},
    {"remove", "GRAPH DOCUMENT...", "take documents out of a graph",
     "Takes the documents of these ids out of the graph, with all that only they state. The graph then is as if they had never been in it.",
     Examples(remove_examples), make<RemoveCommand>},
    {"resolve", "GRAPH", "show which names are one actor, and decide it",
     "Prints the actors that were put together from several names, with the reasons, and pairs of names that look alike and were kept "
     "apart. With --decisions the decisions of a file are replayed first, and kept for later runs. Such a file has one decision a line, "
     "'same ID ID' or 'different ID ID', as this command prints them; an id with blanks stands in double quotes, a note follows "
     "after #. An id with @ and a country is one of several namesakes, an id alone stands for all of them. Decisions overrule the program; "
     "of decisions that contradict each other the one that keeps apart holds.",
     Examples(resolve_examples), make<ResolveCommand>},
    {"verify", "GRAPH [PATH...]", "check a graph, and its quotes against the articles",
     "Reads the whole graph and prints what was checked: the file, references, counts, spans. Given the articles, it reads them again and "
     "proves that every sentence, trigger and name that the graph quotes stands where it says, byte by byte. The last line is a digest of the "
     "content: graphs of the same documents and decisions have the same. Exit code 1 if anything is wrong.",
     Examples(verify_examples), make<VerifyCommand>},
    {"extract", "PATH...", "print the triples of articles, one JSON object a line",
     "Reads articles and prints what they state, in the order of the input. PATH is a file, a folder, or - for standard input.",
     Examples(extract_examples), make<ExtractCommand>},
    {"explain", "TEXT|-", "show how the program reads a text",
     "Prints for each sentence its words with their readings, the actors that it names, the words that can state a relation with "
     "what came of them, and the triples. TEXT is the text itself, or - for standard input.",
     Examples(explain_examples), make<ExplainCommand>},
    {"stats", "GRAPH", "count what a graph holds",
     "Prints the numbers of documents, of stories (copies of one text are one story), sources, actors, edges and statements.",
     Examples(stats_examples), make<StatsCommand>},
    {"lexicon", "list|check|dump TABLE", "show or check the tables of names and words",
     "list prints the tables in use with their numbers of rows, dump prints one table, check reads all of them and lists every "
     "wrong row. A folder given with --lexicon adds rows; its rows that start with - take rows away.",
     Examples(lexicon_examples), make<LexiconCommand>},
    {"help", "[COMMAND]", "show the help of a command", "Prints the list of commands, or the help of one of them.", Examples(help_examples),
     make<HelpCommand>},
}};

}  // namespace

std::span<const CommandRow> commands() { return rows; }

const CommandRow& find_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const CommandRow& row : rows) {
    if (row.name == name) return row;
    names.push_back(row.name);
  }
  const std::string_view nearest = nearest_name(name, names);
  if (nearest.empty()) throw UsageError(fmt::format("unknown command '{}'; 'rawabit help' lists the commands", name));
  throw UsageError(fmt::format("unknown command '{}'; did you mean '{}'?", name, nearest));
}

}  // namespace rawabit
