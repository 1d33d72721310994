// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/sentence_splitter.hpp"

#include <algorithm>

#include "extract/segment/word_tokenizer.hpp"

namespace rawabit {

namespace {

constexpr std::uint32_t letter_bytes = 2;  // an Arabic letter in UTF-8
constexpr std::size_t longest_sentence = 1000;

std::uint32_t letters(const Token& token, std::string_view folded) {
  const bool ascii = static_cast<unsigned char>(folded[token.begin]) < 0x80U;
  return (token.end - token.begin) / (ascii ? 1 : letter_bytes);
}

bool is_initial(const Token& token, std::string_view folded) { return token.kind == TokenKind::word && letters(token, folded) == 1; }

bool closes(char sign) { return sign == '"' || sign == ')' || sign == ']' || sign == '\''; }

class Splitter {
 public:
  explicit Splitter(std::string_view folded) : folded_(folded), raw_(tokenize(folded)), wrapped_(lines_are_wrapped()) {
    out_.tokens.reserve(raw_.size());
  }

  SegmentedText run() {
    for (std::size_t i = 0; i < raw_.size(); ++i) {
      const Token& token = raw_[i];
      if (token.sign == '\n') {
        if (!wrapped_ || i + 1 >= raw_.size() || raw_[i + 1].sign == '\n') close_sentence(false);
        continue;
      }
      out_.tokens.push_back(token);
      if (out_.tokens.size() - first_ >= longest_sentence) close_sentence(false);
      if (!ends_sentence(i)) continue;
      while (i + 1 < raw_.size() && stays_with_sentence(i + 1)) out_.tokens.push_back(raw_[++i]);
      close_sentence(true);
    }
    close_sentence(false);
    return std::move(out_);
  }

 private:
  // Hard-wrapped text: nearly all lines that do not end in punctuation have about the same length.
  [[nodiscard]] bool lines_are_wrapped() const {
    constexpr std::uint32_t shortest = 90;  // bytes: 45 Arabic letters
    constexpr std::uint32_t longest = 240;
    constexpr std::size_t fewest_lines = 6;
    std::size_t open_lines = 0;
    std::size_t even_lines = 0;
    std::uint32_t widest = 0;
    std::uint32_t line_start = 0;
    std::vector<std::uint32_t> widths;
    for (std::size_t i = 0; i < raw_.size(); ++i) {
      if (raw_[i].sign != '\n') continue;
      const std::uint32_t width = raw_[i].begin - line_start;
      line_start = raw_[i].end;
      if (width == 0) continue;
      widest = std::max(widest, width);
      const char last = i > 0 ? raw_[i - 1].sign : '\0';
      if (last != '.' && last != '!' && last != '?' && last != ':' && !closes(last)) widths.push_back(width);
    }
    if (widest > longest) return false;
    for (const std::uint32_t width : widths) {
      ++open_lines;
      if (width >= shortest && width * 4 >= widest * 3) ++even_lines;
    }
    return open_lines >= fewest_lines && even_lines * 10 >= open_lines * 8;
  }

  [[nodiscard]] bool ends_sentence(std::size_t i) const {
    const Token& token = raw_[i];
    if (token.kind != TokenKind::punctuation) return false;
    if (token.sign == '!' || token.sign == '?') return true;
    if (token.sign != '.') return false;
    const bool has_next = i + 1 < raw_.size();
    if (has_next && raw_[i + 1].sign == '.') return false;  // the last point of an ellipsis decides
    if (i > 0 && raw_[i - 1].sign == '.') return !has_next || raw_[i + 1].sign == '\n' || ellipsis_separates(i);
    if (i > 0 && is_initial(raw_[i - 1], folded_)) {
      // "A.F.P." and "D. Ahmad": an initial's point ends nothing unless the line ends.
      return !has_next || raw_[i + 1].sign == '\n';
    }
    // A point without a blank is a slip of the editor's if whole words stand on both sides.
    if (has_next && raw_[i + 1].joined && raw_[i + 1].kind == TokenKind::word) {
      return letters(raw_[i + 1], folded_) > 1 && !is_latin(raw_[i + 1]);
    }
    return true;
  }

  // Headlines write "Russia supports.. Mali opens"; two clauses without a shared verb.
  [[nodiscard]] bool ellipsis_separates(std::size_t i) const { return raw_[i + 1].kind == TokenKind::word && !raw_[i].in_quotes; }

  [[nodiscard]] bool is_latin(const Token& token) const { return static_cast<unsigned char>(folded_[token.begin]) < 0x80U; }

  [[nodiscard]] bool stays_with_sentence(std::size_t i) const {
    const Token& token = raw_[i];
    if (token.kind != TokenKind::punctuation) return false;
    if (token.sign == '.' || token.sign == '!' || token.sign == '?') return true;
    if (token.sign == '"') return !token.in_quotes && raw_[i - 1].in_quotes;
    return token.sign == ')' || token.sign == ']';
  }

  void close_sentence(bool punctuated) {
    const auto last = static_cast<std::uint32_t>(out_.tokens.size());
    const bool has_word = std::any_of(out_.tokens.begin() + first_, out_.tokens.end(), [](const Token& t) { return t.kind == TokenKind::word; });
    if (!has_word) {
      // Rules of dashes, lone numbers and bullets belong to no sentence.
      out_.tokens.resize(first_);
      return;
    }
    constexpr std::uint32_t longest_headline = 24;
    out_.sentences.push_back({first_, last, !punctuated && last - first_ <= longest_headline});
    first_ = last;
  }

  std::string_view folded_;
  std::vector<Token> raw_;
  bool wrapped_;
  std::uint32_t first_ = 0;
  SegmentedText out_;
};

}  // namespace

SegmentedText segment(std::string_view folded) { return Splitter(folded).run(); }

}  // namespace rawabit
