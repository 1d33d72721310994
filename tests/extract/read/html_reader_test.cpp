// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;

Article read(const std::string& page) {
  const auto article = make_html_reader(page, "page.html")->next();
  return article.value_or(Article{});
}

std::string file(const std::string& name) {
  std::ifstream in(std::string(RAWABIT_TEST_DIR) + "/extract/read/pages/" + name, std::ios::binary);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string message_for(const std::string& page) {
  try {
    return "read as: " + read(page).text;
  } catch (const InputError& error) {
    return error.what();
  }
}

// "Minister", in UTF-8, Windows-1256 and ISO 8859-6.
const std::string minister = "\u0648\u0632\u064A\u0631";
const std::string minister_1256 = "\xE6\xD2\xED\xD1";
const std::string minister_8859 = "\xE8\xD2\xEA\xD1";

TEST(HtmlReader, ReadsWhatAPageSaysOfItself) {
  const Article article = read(file("newspaper.html"));
  EXPECT_EQ(article.title,
            "\u0648\u0632\u064A\u0631\u0627 \u062E\u0627\u0631\u062C\u064A\u0629 \u0645\u0627\u0644\u064A "
            "\u0648\u0631\u0648\u0633\u064A\u0627 \u064A\u0628\u062D\u062B\u0627\u0646 \u0627\u0644\u062A\u0639\u0627\u0648\u0646");
  EXPECT_EQ(article.date, "2024-02-28");
  EXPECT_EQ(article.source, "\u0635\u062D\u064A\u0641\u0629 \u0627\u0644\u0633\u0627\u062D\u0644");
  EXPECT_EQ(article.url, "https://sahel.example/politics/mali-russia");
  EXPECT_EQ(article.id, "");
}

TEST(HtmlReader, LeavesOutEverythingAroundTheArticle) { EXPECT_EQ(read(file("newspaper.html")).text + "\n", file("newspaper.txt")); }

TEST(HtmlReader, LeavesOutCommentsThatAreLongerThanTheArticle) { EXPECT_EQ(read(file("weblog.html")).text + "\n", file("weblog.txt")); }

TEST(HtmlReader, FindsThePublisherElsewhereInTheJsonLdGraph) {
  const Article article = read(file("weblog.html"));
  EXPECT_EQ(article.source, "\u0645\u062F\u0648\u0646\u0629 \u0627\u0644\u0645\u063A\u0631\u0628");
  EXPECT_EQ(article.title,
            "\u062A\u0648\u0646\u0633 \u0648\u0627\u0644\u062C\u0632\u0627\u0626\u0631 \u062A\u0648\u0642\u0639\u0627\u0646 "
            "\u0627\u062A\u0641\u0627\u0642\u0627");
  EXPECT_EQ(article.date, "2023-11-05");
  EXPECT_EQ(article.url, "https://maghreb.example/2023/11/tn-dz/");
}

TEST(HtmlReader, ReadsPagesOfTablesInsideAForm) { EXPECT_EQ(read(file("tables_in_form.html")).text + "\n", file("tables_in_form.txt")); }

TEST(HtmlReader, TakesTheTextOfJsonLdWhereThePageHasNone) {
  const Article article = read(file("filled_by_script.html"));
  EXPECT_EQ(article.text + "\n", file("filled_by_script.txt"));
  EXPECT_EQ(article.date, "2024-03-04");
  EXPECT_EQ(article.url, "https://nil.example/summit");
}

TEST(HtmlReader, GivesOneArticleAndThenNone) {
  const auto reader = make_html_reader("<p>" + minister + "</p>", "page.html");
  EXPECT_TRUE(reader->next());
  EXPECT_FALSE(reader->next());
}

TEST(HtmlReader, ReadsTheEncodingThatMetaDeclares) {
  EXPECT_EQ(read("<meta charset=windows-1256><p>" + minister_1256 + "</p>").text, minister);
  EXPECT_EQ(read("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-6'><p>" + minister_8859 + "</p>").text, minister);
  EXPECT_EQ(read("<?xml version='1.0' encoding='windows-1256'?><html><p>" + minister_1256 + "</p></html>").text, minister);
}

TEST(HtmlReader, BelievesTheDeclarationWhereBytesFitSeveralEncodings) {
  EXPECT_EQ(read("<meta charset=iso-8859-6><p>\xE6\xD2\xEA\xD1</p>").text, "\u0646\u0632\u064A\u0631");
  EXPECT_EQ(read("<meta charset=iso-8859-1><p>caf\xE9 \x93Niger\x94</p>").text, "caf\u00E9 \u201CNiger\u201D");
}

TEST(HtmlReader, PassesOverADeclarationInAComment) {
  EXPECT_EQ(read("<!-- <meta charset=iso-8859-6> --><meta charset=windows-1256><p>" + minister_1256 + "</p>").text, minister);
}

TEST(HtmlReader, KeepsUtf8UnderAnOldDeclaration) { EXPECT_EQ(read("<meta charset=windows-1256><p>" + minister + "</p>").text, minister); }

TEST(HtmlReader, ReadsPagesWithAByteOrderMark) {
  EXPECT_EQ(read("\xEF\xBB\xBF<meta charset=windows-1256><p>" + minister + "</p>").text, minister);
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("<p>Mali</p>")) wide += {c, '\0'};
  EXPECT_EQ(read(wide).text, "Mali");
}

TEST(HtmlReader, BelievesAByteOrderMarkThoughAByteIsDamaged) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += minister + " ";
  EXPECT_THAT(read("\xEF\xBB\xBF<meta charset=windows-1256><p>" + text + "\xE6</p>").text, HasSubstr(minister + " " + minister));
}

TEST(HtmlReader, PassesOverEncodingsThatCannotBeTrue) {
  for (const char* name : {"utf-16", "ibm-420", "no-such-encoding"}) {
    EXPECT_EQ(read("<meta charset=" + std::string(name) + "><p>Mali and Niger</p>").text, "Mali and Niger") << name;
  }
}

TEST(HtmlReader, RefusesPagesWithoutText) {
  EXPECT_EQ(message_for(""), "page.html: the page is empty");
  EXPECT_EQ(message_for("<html><body><nav>Menu</nav><script>run()</script></body></html>"), "page.html: the page has no article text");
  EXPECT_EQ(message_for("<p><a href=1>Politics</a></p><p><a href=2>Sport</a></p>"), "page.html: the page has no article text");
}

TEST(HtmlReader, RefusesBinaryData) { EXPECT_THAT(message_for(std::string("\x89PNG\r\n\0\0\0\x0d", 10)), HasSubstr("page.html: binary data")); }

TEST(HtmlReader, TellsTheHeadlineFromTheNameOfTheSite) {
  const std::string heading = "<h1>The Daily</h1><h1>Mali and Niger sign treaty</h1><p>Text.</p>";
  EXPECT_EQ(read("<title>Mali and Niger sign treaty - The Daily</title>" + heading).title, "Mali and Niger sign treaty");
  EXPECT_EQ(read("<meta property=og:site_name content='the daily'><title>The Daily | Niger</title><p>Text.</p>").title, "Niger");
  EXPECT_EQ(read("<title>Talks - no result</title><p>Text.</p>").title, "Talks - no result");
  EXPECT_EQ(read("<h1>Niger</h1><p>Text.</p>").title, "Niger");
  EXPECT_EQ(read("<svg><title>Icon</title></svg><h1>Niger</h1><p>Text.</p>").title, "Niger");
}

TEST(HtmlReader, ReadsTheDayInTheWaysThatPagesWriteIt) {
  const auto day = [](const std::string& written) { return read("<meta name=Date content='" + written + "'><p>Text.</p>").date; };
  EXPECT_EQ(day("2024-02-28T23:59:00Z"), "2024-02-28");
  EXPECT_EQ(day("2024/2/8"), "2024-02-08");
  EXPECT_EQ(day("20240228"), "2024-02-28");
  EXPECT_EQ(day("Wed, 28 Feb 2024 10:15:00 GMT"), "2024-02-28");
  EXPECT_EQ(day("February 28, 2024"), "2024-02-28");
}

TEST(HtmlReader, LeavesTheDayOpenWhereThePageDoesNotTellIt) {
  const auto day = [](const std::string& written) { return read("<meta name=date content='" + written + "'><p>Text.</p>").date; };
  for (const char* written : {"2024-02-30", "0001-01-01T00:00:00", "02/03/2024", "28 Feb", "yesterday", "1709157600"})
    EXPECT_EQ(day(written), "") << written;
  EXPECT_EQ(read("<time datetime=2024-01-01></time><time datetime=2024-01-02></time><p>Text.</p>").date, "");
}

TEST(HtmlReader, PrefersTheMarkedDayToOtherTimes) {
  const std::string today = "<time datetime=2024-05-01>today</time>";
  EXPECT_EQ(read(today + "<article><time datetime=2024-01-02></time><p>Text.</p></article>").date, "2024-01-02");
  EXPECT_EQ(read(today + "<span itemprop=datePublished content=2024-01-03></span><p>Text.</p>").date, "2024-01-03");
  EXPECT_EQ(read(today + "<p>Text.</p>").date, "2024-05-01");
}

TEST(HtmlReader, TakesOnlyWholeAddresses) {
  EXPECT_EQ(read("<link rel=canonical href=/a><meta property=og:url content=https://a.example/a><p>Text.</p>").url, "https://a.example/a");
  EXPECT_EQ(read("<link rel=canonical href=/a><p>Text.</p>").url, "");
}

TEST(HtmlReader, PassesOverBrokenJsonLd) {
  const auto title = [](const std::string& json) {
    return read("<script type='application/ld+json'>" + json + "</script><title>Page</title><p>Text.</p>").title;
  };
  EXPECT_EQ(title("{\"@type\": \"Article\", \"headline\": "), "Page");
  EXPECT_EQ(title("{\"@type\": \"Article\", \"headline\": 7, \"publisher\": [], \"datePublished\": null}"), "Page");
  EXPECT_EQ(title("{\"@type\": \"Person\", \"headline\": \"Name\"}"), "Page");
  EXPECT_EQ(title("/*<![CDATA[*/ {\"@type\": \"Article\", \"headline\": \"Two\nlines\"} /*]]>*/"), "Two lines");
  EXPECT_EQ(title(std::string(100'000, '[')), "Page");
}

TEST(HtmlReader, ReadsBrokenMarkup) {
  EXPECT_EQ(read("<p>Mali <b>met <i>Niger</b> today<p>and <unknown>Chad</p></div></body>later").text, "Mali met Niger today\nand Chad\nlater");
  EXPECT_EQ(read("Mali &amp; Niger &nosuch; &#1605;").text, "Mali & Niger &nosuch; \u0645");
}

TEST(HtmlReader, ResolvesNoEntitiesThatThePageDefines) {
  EXPECT_THAT(read("<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>Mali &a; Niger</p>").text, HasSubstr("Mali &a; Niger"));
}

TEST(HtmlReader, ReadsToTheEndOfPagesWithForgottenEndTags) {
  std::string page = "<body>";
  for (int i = 0; i < 3000; ++i) page += "<div><font>";
  EXPECT_EQ(read(page + "<p>Mali</p>").text, "Mali");
}

TEST(HtmlReader, LeavesOutHiddenParts) {
  EXPECT_EQ(read("<p>Mali and Niger met.</p><p style='display: none'>Tom</p><div hidden>Dick</div><div role=navigation>Harry</div>").text,
            "Mali and Niger met.");
}

TEST(HtmlReader, ReadsTheWordsOfClassNames) {
  for (const char* name : {"related", "box related-posts", "relatedPosts", "Related_Posts"}) {
    EXPECT_EQ(read("<p>Mali and Niger met.</p><div class='" + std::string(name) + "'>Chad</div>").text, "Mali and Niger met.") << name;
  }
  for (const char* name : {"correlated", "tag-related", "unrelated"}) {
    EXPECT_EQ(read("<p>Mali and Niger met.</p><div class='" + std::string(name) + "'>Chad</div>").text, "Mali and Niger met.\nChad") << name;
  }
}

TEST(HtmlReader, PrefersFullParagraphsToManyShortLines) {
  const std::string first = "The ministers of Mali and Niger met in the capital and spoke about trade, water and the roads between them.";
  const std::string second = "Both said that the talks would go on in spring, when the president of Chad is expected in the capital as well.";
  std::string list;
  for (int i = 0; i < 10; ++i) list += "<div>Results of match " + std::to_string(i) + "</div>";
  EXPECT_EQ(read("<div>" + list + "</div><div><p>" + first + "</p><p>" + second + "</p></div>").text, first + "\n" + second);
}

TEST(HtmlReader, KeepsPartsThatHoldTheMarkedText) {
  const std::string text = "<p>Mali and Niger met.</p>";
  EXPECT_EQ(read("<div class=sidebar-layout><div itemprop=articleBody>" + text + "</div></div><p>" + std::string(50, 'x') + "</p>").text,
            "Mali and Niger met.");
}

TEST(HtmlReader, ChoosesTheLongestOfSeveralArticles) {
  const std::string paragraph = "The ministers of Mali and Niger met in the capital and spoke about trade, water and the roads between them.";
  const Article article =
      read("<article><p>Short teaser.</p></article><article><p>" + paragraph + "</p></article><article><p>Other teaser.</p></article>");
  EXPECT_EQ(article.text, paragraph);
}

TEST(HtmlReader, SeparatesParagraphsAndJoinsBrokenLines) {
  EXPECT_EQ(read("<p>Mali\n   and\tNiger</p><p>met&nbsp;today</p>\n<div>in <span>Gao</span><br/>again</div>").text,
            "Mali and Niger\nmet today\nin Gao\nagain");
}

}  // namespace
}  // namespace rawabit
