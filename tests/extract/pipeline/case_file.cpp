// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace rawabit {

namespace {

[[noreturn]] void fail(const std::string& path, std::size_t line, const std::string& message) {
  throw std::runtime_error(path + ":" + std::to_string(line) + ": " + message);
}

ExpectedTriple parse_triple_line(const std::string& path, std::size_t number, const std::string& line) {
  std::vector<std::string> words;
  std::istringstream in(line);
  for (std::string word; in >> word;) words.push_back(word);
  ExpectedTriple triple;
  static const std::string modalities = " asserted intended negated ";
  if (words.size() >= 4 && modalities.find(" " + words.back() + " ") != std::string::npos) {
    triple.modality = words.back();
    words.pop_back();
  }
  if (words.size() < 3) fail(path, number, "expected 'SUBJECT relation OBJECT [modality]', found '" + line + "'");
  // Codes such as "NAME:Labour Party" have blanks; the relation is the only word in lower case with a hyphen or a known verb.
  std::size_t relation = 1;
  while (relation + 1 < words.size() && !(words[relation].front() >= 'a' && words[relation].front() <= 'z')) ++relation;
  const auto joined = [&](std::size_t first, std::size_t last) {
    std::string text;
    for (std::size_t i = first; i < last; ++i) text += (i > first ? " " : "") + words[i];
    return text;
  };
  triple.subject = joined(0, relation);
  triple.relation = words[relation];
  triple.object = joined(relation + 1, words.size());
  return triple;
}

ExpectedName parse_name_line(const std::string& path, std::size_t number, const std::string& line) {
  const std::size_t arrow = line.find(" -> ");
  if (arrow == std::string::npos) fail(path, number, "expected 'name -> CODE', found '" + line + "'");
  return {line.substr(0, arrow), line.substr(arrow + 4)};
}

}  // namespace

std::vector<LanguageCase> read_case_file(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  std::vector<LanguageCase> cases;
  bool expects = false;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    const auto starts = [&](std::string_view prefix) { return line.starts_with(prefix); };
    const auto rest = [&](std::size_t length) { return line.substr(line.find_first_not_of(' ', length)); };
    if (starts("===")) {
      cases.push_back({});
      cases.back().title = rest(3);
      cases.back().line = number;
      expects = false;
    } else if (cases.empty()) {
      if (!line.empty() && line.front() != '#') fail(path, number, "expected '===' before '" + line + "'");
    } else if (line == "---") {
      expects = true;
    } else if (!expects) {
      if (cases.back().text.empty() && starts("date:")) {
        cases.back().date = rest(5);
      } else {
        if (!cases.back().text.empty()) cases.back().text += '\n';
        cases.back().text += line;
      }
    } else if (line.empty() || line == "none" || line.front() == '#') {
      continue;
    } else if (starts("who:")) {
      cases.back().offices.push_back(parse_name_line(path, number, rest(4)));
    } else if (starts("mention:")) {
      cases.back().mentions.push_back(parse_name_line(path, number, rest(8)));
    } else if (starts("date:")) {
      const std::string text = rest(5);
      const std::size_t blank = text.find(' ');
      if (blank == std::string::npos) fail(path, number, "expected 'date: DAY..DAY SUBJECT relation OBJECT'");
      ExpectedTriple triple = parse_triple_line(path, number, text.substr(blank + 1));
      const std::string days = text.substr(0, blank);
      const std::size_t dots = days.find("..");
      triple.date_first = days.substr(0, dots);
      triple.date_last = dots == std::string::npos ? triple.date_first : days.substr(dots + 2);
      cases.back().dated.push_back(std::move(triple));
    } else {
      cases.back().triples.push_back(parse_triple_line(path, number, line));
    }
  }
  return cases;
}

}  // namespace rawabit
