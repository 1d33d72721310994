// SPDX-License-Identifier: Apache-2.0
#include "graph/sentence_search.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <array>
#include <optional>

#include "extract/record/error.hpp"
#include "extract/text/normalizer.hpp"
#include "graph/actor_reader.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

// Folded forms of what Arabic writes together with the next word; the article in all its forms.
constexpr std::array<std::string_view, 20> proclitics = {"",
                                                         "\u0627\u0644",
                                                         "\u0648",
                                                         "\u0648\u0627\u0644",
                                                         "\u0641",
                                                         "\u0641\u0627\u0644",
                                                         "\u0628",
                                                         "\u0628\u0627\u0644",
                                                         "\u0643",
                                                         "\u0643\u0627\u0644",
                                                         "\u0644",
                                                         "\u0644\u0644",
                                                         "\u0648\u0628",
                                                         "\u0648\u0628\u0627\u0644",
                                                         "\u0648\u0644",
                                                         "\u0648\u0644\u0644",
                                                         "\u0648\u0643",
                                                         "\u0641\u0628",
                                                         "\u0641\u0644",
                                                         "\u0641\u0644\u0644"};

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80U || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

bool is_arabic(std::string_view word) {
  return !word.empty() && static_cast<unsigned char>(word.front()) >= 0xD8U && static_cast<unsigned char>(word.front()) <= 0xDBU;
}

std::string term(std::string_view prefix, std::string_view word, bool is_beginning) {
  return fmt::format("\"{}{}\"{}", prefix, word, is_beginning ? "*" : "");
}

std::string word_expression(std::string_view word, bool is_beginning) {
  if (!is_arabic(word)) return term("", word, is_beginning);
  constexpr std::size_t least_bytes = 10;
  if (word.starts_with(proclitics[1]) && word.size() >= least_bytes) word.remove_prefix(proclitics[1].size());
  std::string any;
  for (const std::string_view clitic : proclitics) any += (any.empty() ? "" : " OR ") + term(clitic, word, is_beginning);
  return '(' + any + ')';
}

}  // namespace

std::string search_expression(std::string_view text) {
  const std::string folded = fold(text);
  std::string expression;
  const auto add = [&](const std::string& part) { expression += (expression.empty() ? "" : " AND ") + part; };
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] == '"') {
      std::string phrase;
      ++at;
      for (; at < folded.size() && folded[at] != '"'; ++at) phrase += is_letter(folded[at]) ? folded[at] : ' ';
      ++at;
      if (phrase.find_first_not_of(' ') != std::string::npos) add('"' + phrase + '"');
    } else if (!is_letter(folded[at])) {
      ++at;
    } else {
      std::size_t end = at;
      while (end < folded.size() && is_letter(folded[end])) ++end;
      add(word_expression(std::string_view(folded).substr(at, end - at), end < folded.size() && folded[end] == '*'));
      at = end;
    }
  }
  return expression;
}

std::vector<FoundSentence> search_sentences(const Store& store, std::string_view text, std::size_t limit) {
  const std::string expression = search_expression(text);
  if (expression.empty()) throw UsageError(fmt::format("there is no word in '{}'", text));
  return with_store_errors(store.path(), [&] {
    SQLite::Database& database = store.database();
    const ReadTransaction transaction(database);
    std::string sql =
        "SELECT n.sentence, d.id, d.title, d.source, d.url, d.date, n.part, n.number, n.text FROM sentence_words w "
        "JOIN sentences n ON n.sentence = w.rowid JOIN documents d ON d.document = n.document WHERE w.words MATCH ? "
        "ORDER BY bm25(sentence_words), d.id, n.part DESC, n.number";
    if (limit != 0) sql += fmt::format(" LIMIT {}", limit);
    SQLite::Statement row(database, sql);
    SQLite::Statement statement(
        database,
        "SELECT s.id, e.relation, o.id, v.modality, v.confidence FROM evidence v JOIN edges e ON e.edge = v.edge "
        "JOIN actors s ON s.actor = e.subject LEFT JOIN actors o ON o.actor = e.object WHERE v.sentence = ? ORDER BY v.evidence");
    ActorReader actors(database, GraphLevel::actor);
    row.bind(1, expression);
    std::vector<FoundSentence> found;
    while (row.executeStep()) {
      FoundSentence& sentence = found.emplace_back();
      const auto words = [&](int column) { return row.getColumn(column).getString(); };
      sentence.doc = words(1);
      sentence.title = words(2);
      sentence.source = words(3);
      sentence.url = words(4);
      sentence.published = words(5);
      sentence.part = words(6) == "title" ? ArticlePart::title : ArticlePart::text;
      sentence.sentence = row.getColumn(7).getUInt();
      sentence.text = words(8);
      statement.reset();
      statement.bind(1, row.getColumn(0).getInt64());
      while (statement.executeStep()) {
        const auto relation = find_relation(statement.getColumn(1).getString());
        if (!relation) continue;
        FoundStatement& stated = sentence.statements.emplace_back();
        stated.subject = actors.read(statement.getColumn(0).getString());
        stated.relation = *relation;
        if (!statement.isColumnNull(2)) stated.object = actors.read(statement.getColumn(2).getString());
        stated.modality = parse_modality(statement.getColumn(3).getString()).value_or(Modality::asserted);
        stated.confidence = statement.getColumn(4).getDouble();
      }
    }
    return found;
  });
}

}  // namespace rawabit
