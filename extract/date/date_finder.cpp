// SPDX-License-Identifier: Apache-2.0
#include "extract/date/date_finder.hpp"

#include <algorithm>
#include <utility>

#include "extract/date/date_parser.hpp"
#include "extract/date/date_tokens.hpp"

namespace rawabit {

namespace {

using Kind = DateWordKind;

class Finder {
 public:
  Finder(const DateWords& words, std::string_view folded, const SegmentedText& text, std::string_view article_date)
      : tokens_(words, folded, text.tokens), context_{parse_day(article_date), std::nullopt}, parser_(tokens_, context_) {}

  void read(const Sentence& sentence) {
    tokens_.enter_sentence(sentence.first, sentence.last);
    for (std::uint32_t at = tokens_.first(); at < tokens_.last();) {
      at = tokens_.is_candidate(at) ? std::max(read_at(at), at + 1) : at + 1;
    }
  }

  std::vector<DateMention> take() { return std::move(mentions_); }

 private:
  // Reads what starts at the token; the token after it.
  std::uint32_t read_at(std::uint32_t at) {
    using LoneYear = DateParser::LoneYear;
    const auto lone_year = tokens_.is(at - 1, Kind::in) ? LoneYear::yes : LoneYear::no;
    if (const auto found = parser_.parse(at, lone_year)) {
      add(at, *found);
      return found->end;
    }
    const bool since = tokens_.is(at, Kind::since);
    const bool ago = tokens_.is(at, Kind::ago);
    if (!since && !ago && !tokens_.is(at, Kind::after)) return at;
    if (ago && tokens_.is(at - 1, Kind::from)) return at;  // "by", before the agent of a passive
    const std::uint32_t next = at + 1;
    const bool undated = !since || follows_record(at);
    if (const auto named = parser_.parse(next, LoneYear::yes)) return undated ? named->end : at;
    if (!since && !ago) return at;
    const auto counted = parser_.duration(next);
    if (!counted) return at;
    if (ago || !undated) add(at, *counted);
    return counted->end;
  }

  [[nodiscard]] bool follows_record(std::uint32_t at) const {
    constexpr std::uint32_t reach = 8;
    for (std::uint32_t before = at; before > tokens_.first() && at - before < reach; --before) {
      if (tokens_.is(before - 1, Kind::record)) return true;
    }
    return false;
  }

  void add(std::uint32_t first, const DateExpression& found) {
    if (!found.range || !is_writable(*found.range)) return;
    context_.previous = *found.range;
    DateMention mention;
    // The words "from" and "between" belong to the sentence.
    mention.first = tokens_.skip(tokens_.skip(first, Kind::from), Kind::between);
    mention.last = found.end;
    mention.day_first = to_text(found.range->first);
    mention.day_last = to_text(found.range->last);
    mention.opens_clause = opens_clause(mention.first);
    mentions_.push_back(std::move(mention));
  }

  [[nodiscard]] bool is_lead(std::uint32_t at) const {
    return tokens_.is(at, Kind::in) || tokens_.is(at, Kind::since) || tokens_.is(at, Kind::from) || tokens_.is(at, Kind::between) ||
           tokens_.is(at, Kind::conjunction);
  }

  [[nodiscard]] bool opens_clause(std::uint32_t first) const {
    std::uint32_t at = first;
    while (at > tokens_.first() && !tokens_.has_conjunction(at) && is_lead(at - 1)) --at;
    if (at == tokens_.first() || tokens_.has_conjunction(at) || tokens_.is(at, Kind::conjunction)) return true;
    // Between commas or dashes, and in brackets, a date belongs to the clause around it: Arabic joins clauses by "and".
    switch (tokens_.sign(at - 1)) {
      case '.':
      case ':':
      case ';':
      case '!':
      case '?':
      case '"':
        return true;
      default:
        return false;
    }
  }

  DateTokens tokens_;
  DateContext context_;
  DateParser parser_;
  std::vector<DateMention> mentions_;
};

}  // namespace

std::vector<DateMention> find_dates(const DateWords& words, std::string_view folded, const SegmentedText& text, std::string_view article_date) {
  Finder finder(words, folded, text, article_date);
  for (const Sentence& sentence : text.sentences) finder.read(sentence);
  return finder.take();
}

}  // namespace rawabit
