// SPDX-License-Identifier: Apache-2.0
#include "cli/help_text.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "cli/program_version.hpp"

namespace rawabit {

namespace {

constexpr std::size_t line_width = 100;

// Text broken into lines, each after `indent` blanks; the first line continues one of `column` letters.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t column) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (column > indent && column + 1 + word.size() > line_width) {
      lines += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += word.size();
  }
  return lines;
}

struct OptionText {
  std::string names;  // "-o, --output FILE"
  std::string description;
};

std::vector<OptionText> option_texts(const CLI::App& app) {
  std::vector<OptionText> texts;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional() || option->get_group().empty()) continue;
    OptionText text;
    for (const std::string& name : option->get_snames()) text.names += (text.names.empty() ? "-" : ", -") + name;
    for (const std::string& name : option->get_lnames()) text.names += (text.names.empty() ? "--" : ", --") + name;
    if (option->get_items_expected_max() > 0 && !option->get_type_name().empty()) text.names += ' ' + option->get_type_name();
    text.description = option->get_description();
    texts.push_back(std::move(text));
  }
  // The help flag is declared first and interests least.
  if (!texts.empty()) std::rotate(texts.begin(), texts.begin() + 1, texts.end());
  return texts;
}

std::string roff(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if (c == '\'') {
      escaped += "\\(aq";
    } else if (c == '.' && escaped.empty()) {
      escaped += "\\&.";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

}  // namespace

void declare_options(CLI::App& app, Command& command) {
  app.allow_extras();
  app.set_help_flag("-h,--help", "print this help");
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  command.add_options(app);
}

std::string overview_text() {
  std::string text =
      "rawabit turns news articles into a graph of who does what to whom.\n\n"
      "usage: rawabit COMMAND [ARGUMENTS]\n\n"
      "first steps:\n"
      "  rawabit build -o graph.db articles/\n"
      "  rawabit query graph.db 'Mali cooperates-with ?'\n"
      "  rawabit export graph.db -o graph.graphml\n\n"
      "commands:\n";
  for (const CommandRow& row : commands()) text += fmt::format("  {:<9} {}\n", row.name, row.summary);
  text += "\n'rawabit COMMAND --help' shows the options of a command, 'rawabit --version' the versions of program and lexicon.\n";
  return text;
}

std::string command_text(const CommandRow& row, const CLI::App& app) {
  std::string text = fmt::format("usage: rawabit {} {}\n\n{}\n\nexamples:\n", row.name, row.synopsis, wrapped(row.details, 0, 0));
  for (const std::string_view example : row.examples) text += fmt::format("  {}\n", example);
  text += "\noptions:\n";
  const std::vector<OptionText> options = option_texts(app);
  std::size_t width = 0;
  for (const OptionText& option : options) width = std::max(width, option.names.size());
  const std::size_t column = width + 4;
  for (const OptionText& option : options) text += fmt::format("  {:<{}}  {}\n", option.names, width, wrapped(option.description, column, column));
  return text;
}

std::string man_page() {
  std::string page = fmt::format(".TH RAWABIT 1 \"\" \"rawabit {}\" \"User commands\"\n", program_version());
  page += ".SH NAME\nrawabit \\- a graph of who does what to whom, from news articles\n";
  page += ".SH SYNOPSIS\n";
  for (const CommandRow& row : commands()) page += fmt::format(".B rawabit {}\n{}\n.br\n", row.name, roff(row.synopsis));
  page +=
      ".SH DESCRIPTION\nReads Arabic news articles, finds which actors do what to which others, and keeps it in one file with\n"
      "the sentences that say so.\nData goes to standard output, everything else to standard error.\n";
  for (const CommandRow& row : commands()) {
    page += fmt::format(".SH \"rawabit {}\"\n{}\n", row.name, roff(row.details));
    for (const std::string_view example : row.examples) page += fmt::format(".PP\n.RS\n{}\n.RE\n", roff(example));
    const std::unique_ptr<Command> command = row.make();
    CLI::App app;
    declare_options(app, *command);
    for (const OptionText& option : option_texts(app)) page += fmt::format(".TP\n.B {}\n{}\n", roff(option.names), roff(option.description));
  }
  page +=
      ".SH \"EXIT STATUS\"\n.TP\n.B 0\nDone; an empty answer is an answer.\n"
      ".TP\n.B 1\nSomething could not be read or written; each such document is named on standard error, the others were done.\n"
      ".TP\n.B 2\nWrong arguments or wrong tables; nothing was done.\n.TP\n.B 130\nInterrupted; the graph holds what was read so far.\n";
  return page;
}

}  // namespace rawabit
