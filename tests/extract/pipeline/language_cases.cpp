// SPDX-License-Identifier: Apache-2.0
// Runs the case files given, or the example of every trigger row. Prints each difference as two lines in one-line notation;
// exit code 1 if there is any.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <set>
#include <string>

#include "case_file.hpp"
#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/pipeline/extractor.hpp"
#include "extract/record/relation.hpp"
#include "extract/text/name_key.hpp"

namespace rawabit {

namespace {

// Relations of one PLOVER type are equally right (ontology, section 1); the parties of symmetric ones have no order.
std::string notation(std::string subject, std::string_view name, std::string object, std::string_view modality) {
  const auto id = find_relation(name);
  std::string type(name);
  if (id) {
    type = relation(*id).plover;
    if (relation(*id).symmetric && object < subject) std::swap(subject, object);
  }
  return fmt::format("{} {} {}{}{}", subject, type, object, modality == "asserted" ? "" : " ", modality == "asserted" ? "" : modality);
}

Article article_of(const LanguageCase& expected) {
  Article article;
  article.id = "case";
  article.text = expected.text;
  article.date = expected.date;
  article.language = "ar";
  return article;
}

bool is_structure(const Triple& triple) { return relation(triple.relation).quad == QuadClass::structure; }

std::string code_of(const std::optional<ActorMention>& actor) { return actor ? actor->code : "-"; }

class CaseRunner {
 public:
  explicit CaseRunner(std::shared_ptr<const Lexicon> lexicon) : lexicon_(lexicon), extractor_(std::move(lexicon)) {}

  void run(const std::string& path, const LanguageCase& expected) {
    const Article article = article_of(expected);
    const auto triples = extractor_.extract(article);
    std::set<std::string> wanted;
    std::set<std::string> found;
    for (const ExpectedTriple& t : expected.triples) wanted.insert(notation(t.subject, t.relation, t.object, t.modality));
    for (const Triple& t : triples) {
      if (!is_structure(t)) found.insert(notation(t.subject.code, relation(t.relation).name, code_of(t.object), to_string(t.modality)));
    }
    std::string differences = difference(wanted, found);
    differences += office_differences(expected, triples);
    differences += date_differences(expected, triples);
    differences += mention_differences(expected, article);
    ++count_;
    if (differences.empty()) return;
    ++failures_;
    fmt::print("{}:{}: {}\n{}", path, expected.line, expected.title, differences);
  }

  // Every row must yield Russia -> relation -> Turkey from its own example.
  void run_example(const Trigger& trigger) {
    Article article;
    article.id = "example";
    article.text = trigger.example;
    ++count_;
    const Relation& kind = relation(trigger.relation);
    std::string found;
    for (const Triple& t : extractor_.extract(article)) {
      if (!t.object || is_structure(t)) continue;
      const bool forward = t.subject.code.starts_with("RUS") && t.object->code.starts_with("TUR");
      const bool backward = t.subject.code.starts_with("TUR") && t.object->code.starts_with("RUS") && kind.symmetric;
      if ((forward || backward) && relation(t.relation).plover == kind.plover) return;
      found += fmt::format(" {} {} {};", t.subject.code, relation(t.relation).name, t.object->code);
    }
    ++failures_;
    fmt::print("{}:{}: {} {}: {}\n  found:{}\n", trigger.file, trigger.line, trigger.lemma, kind.name, trigger.example, found);
  }

  [[nodiscard]] int finish() const {
    fmt::print("{} of {} as expected\n", count_ - failures_, count_);
    return failures_ == 0 ? 0 : 1;
  }

 private:
  static std::string difference(const std::set<std::string>& wanted, const std::set<std::string>& found) {
    std::string text;
    for (const std::string& line : wanted) {
      if (!found.contains(line)) text += fmt::format("  missing:    {}\n", line);
    }
    for (const std::string& line : found) {
      if (!wanted.contains(line)) text += fmt::format("  unexpected: {}\n", line);
    }
    return text;
  }

  static std::string office_differences(const LanguageCase& expected, const std::vector<Triple>& triples) {
    if (expected.offices.empty()) return {};
    std::set<std::string> wanted;
    std::set<std::string> found;
    for (const ExpectedName& office : expected.offices) wanted.insert(fmt::format("who: {} -> {}", name_key(office.word), office.code));
    for (const Triple& t : triples) {
      if (!is_structure(t) || !t.object) continue;
      const std::string key = name_key(t.subject.name);
      std::string line = fmt::format("who: {} -> {}", key, t.object->code);
      // The case may give a part of the name.
      for (const ExpectedName& office : expected.offices) {
        const std::string part = name_key(office.word);
        const bool same =
            (" " + key + " ").find(" " + part + " ") != std::string::npos || (" " + part + " ").find(" " + key + " ") != std::string::npos;
        if (same && office.code == t.object->code) line = fmt::format("who: {} -> {}", part, office.code);
      }
      found.insert(line);
    }
    return difference(wanted, found);
  }

  static std::string date_differences(const LanguageCase& expected, const std::vector<Triple>& triples) {
    std::string text;
    for (const ExpectedTriple& wanted : expected.dated) {
      const std::string line = notation(wanted.subject, wanted.relation, wanted.object, "asserted");
      std::string dates;
      bool right = false;
      for (const Triple& t : triples) {
        if (!t.object || notation(t.subject.code, relation(t.relation).name, t.object->code, "asserted") != line) continue;
        right = right || (t.date == wanted.date_first && t.date_end == wanted.date_last);
        dates += fmt::format(" {}..{}", t.date, t.date_end);
      }
      if (!right) text += fmt::format("  missing:    {}..{} {}\n  found dates:{}\n", wanted.date_first, wanted.date_last, line, dates);
    }
    return text;
  }

  std::string mention_differences(const LanguageCase& expected, const Article& article) {
    if (expected.mentions.empty()) return {};
    const auto mentions = extractor_.mentions(article);
    std::string text;
    for (const ExpectedName& wanted : expected.mentions) {
      const bool right = std::any_of(mentions.begin(), mentions.end(),
                                     [&](const ActorMention& m) { return m.code == wanted.code && m.name.find(wanted.word) != std::string::npos; });
      if (right) continue;
      text += fmt::format("  missing:    mention: {} -> {}\n", wanted.word, wanted.code);
      for (const ActorMention& m : mentions) text += fmt::format("  found:      {} -> {}\n", m.name, m.code);
    }
    return text;
  }

  std::shared_ptr<const Lexicon> lexicon_;
  Extractor extractor_;
  int count_ = 0;
  int failures_ = 0;
};

int run(int argc, char** argv) {
  const auto lexicon = build_lexicon({});
  CaseRunner runner(lexicon);
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--trigger-examples") {
      for (const Trigger& trigger : lexicon->triggers) runner.run_example(trigger);
    } else {
      for (const LanguageCase& expected : read_case_file(argument)) runner.run(argument, expected);
    }
  }
  return runner.finish();
}

}  // namespace

}  // namespace rawabit

int main(int argc, char** argv) {
  try {
    return rawabit::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
