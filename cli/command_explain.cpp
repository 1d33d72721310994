// SPDX-License-Identifier: Apache-2.0
#include "cli/command_explain.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <iterator>
#include <system_error>

#include "cli/explanation_text.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "extract/pipeline/extractor.hpp"
#include "extract/record/error.hpp"
#include "extract/text/language_detector.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

void ExplainCommand::add_options(CLI::App& app) {
  app.add_option("TEXT", text_);
  app.add_option("--date", date_, "day on which the text was published, YYYY-MM-DD")->type_name("DATE")->check(is_day());
  app.add_flag("--json", json_, "print one JSON object a sentence");
  lexicon_.add_to(app);
}

void ExplainCommand::check() {
  if (text_.empty()) throw UsageError("no TEXT is given");
  std::error_code error;
  if (std::filesystem::is_regular_file(text_, error)) {
    throw UsageError(fmt::format("TEXT is the text itself, and '{}' is a file; read it with rawabit explain - < FILE", text_));
  }
  lexicon_.check();
}

int ExplainCommand::run(Console& console) {
  Article article;
  article.id = "text";
  article.date = date_;
  article.text = text_;
  if (text_ == "-") article.text.assign(std::istreambuf_iterator<char>(console.in), std::istreambuf_iterator<char>());
  const std::string place = text_ == "-" ? "standard input" : "TEXT";
  if (article.text.size() > UINT32_MAX) throw InputError(fmt::format("{}: longer than 4 GiB", place));
  if (const auto wrong = utf8::first_invalid_byte(article.text)) {
    throw InputError(fmt::format("{}: byte {} is no UTF-8", place, *wrong));
  }
  article.language = detect_language(article.text);
  Extractor extractor(lexicon_.load());
  for (const Explanation::SentenceLines& sentence : extractor.explain(article).sentences) {
    console.out << (json_ ? explanation_json(sentence) : explanation_text(sentence, console.out_is_terminal)) << '\n';
    check_output(console.out);
  }
  return exit_done;
}

}  // namespace rawabit
