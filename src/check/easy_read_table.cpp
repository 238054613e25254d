#include "check/easy_read_table.hpp"

#include <array>

#include "check/easy_looks.hpp"

namespace plainsong {
namespace {

constexpr Severity note = Severity::note;
constexpr Severity warning = Severity::warning;

constexpr std::string_view information_for_all =
    "Inclusion Europe, Information for all: European standards for making information easy to read "
    "and understand (2009)";
constexpr std::string_view gov_uk = "GOV.UK content design and style guide";
constexpr std::string_view own = "plainsong's own advice";
constexpr std::string_view nhs = "NHS digital service manual, content guide";

// A row each.
// clang-format off
constexpr auto rows = std::to_array<EasyReadRow>({
    {{"easy.acronym", warning, 0, "",
      "The first use of a word of two or more capital letters (a small s may follow) that the "
      "document nowhere explains. Explained means: it stands in round brackets behind words that "
      "have its letters as initials, words in brackets follow it (or have its letters as initials, "
      "up to two words behind it), it is followed by \"means\", "
      "\"stands for\" or \"is short for\", or its long form is marked in the document. Not found: "
      "short forms that nearly everybody knows (UK, EU, BBC, NHS, TV, MP, GP, VAT, PIN and the "
      "like), those with a digit or &, units behind a number, two letters in front of a name (BB "
      "King), Roman numbers, and words beside others in "
      "capitals.",
      "not everybody knows what these letters stand for",
      "write the words in full, at least the first time", gov_uk},
     nullptr,
     easy::acronyms},
    {{"easy.big-number", warning, 9999, "",
      "A number in figures that is larger than the limit, also as \"60k\", \"1.5m\", \"3 "
      "million\". Telephone numbers (which start with 0) are not looked at.",
      "big numbers are hard to picture",
      "say \"many\", or compare it with something that readers know", information_for_all},
     easy::big_numbers,
     nullptr},
    {{"easy.brackets", warning, 0, "",
      "Round or square brackets with words in them. Not found: brackets around one short form in "
      "capitals, one letter, or the ending of a word, as in \"child(ren)\".",
      "words in brackets break into the sentence", "make a sentence of its own, or leave it out",
      "Crown Commercial Service style guide"},
     easy::brackets,
     nullptr},
    {{"easy.capitals", warning, 2, "words",
      "More words in a row than the limit that are wholly in capital letters and have two letters "
      "or more.",
      "words in capitals are harder to read, and some screen readers spell them",
      "write them in small letters", information_for_all},
     easy::capitals,
     nullptr},
    {{"easy.clock", note, 0, "",
      "A time by the 24-hour clock: 13:00 to 23:59, 00:00 to 00:59, or four figures with \"hrs\". "
      "Other times are not found: 9:30 may be either clock.",
      "many people do not use the 24-hour clock", "write \"5:30pm\"", gov_uk},
     easy::clock_times,
     nullptr},
    {{"easy.contraction", note, 0, "",
      "A negative short form (don't, can't, isn't) or one with 've behind should, could, would, "
      "might or must, outside quotation marks.",
      "some readers take short forms like this one for the opposite", "write it in full",
      "NHS digital service manual, content guide; GOV.UK style guide"},
     easy::contractions,
     nullptr},
    {{"easy.dash", note, 0, "",
      "The first dash in a sentence, behind its first word: a dash or hyphen with a space on each "
      "side, a long dash between two words, or two hyphens. Dashes between numbers (18–25) are not "
      "found.",
      "a dash makes a sentence longer and harder", "make two sentences, or use a comma", nhs},
     easy::dashes,
     nullptr},
    {{"easy.date", warning, 0, "",
      "A date in figures alone (23/05/2024, 3.5.2022, 2024-05-23), and the short name of a month "
      "(Jan, Sept) beside a number.",
      "it can be read in two ways, or not at all", "write \"Thursday 23 May 2024\"",
      information_for_all},
     easy::dates,
     nullptr},
    {{"easy.document-length", note, 2500, "words",
      "A document with more words than the limit, its headings, lists and tables included.",
      "few people read a long document to its end",
      "make it shorter, or make several documents of it",
      "Information for all (2009) asks for short texts; the figure is plainsong's"},
     nullptr,
     easy::document_length},
    {{"easy.hard-word", warning, 3200, "",
      "The first use of a word of four letters or more, in any of its forms, whose hardness in the "
      "table of hard words (1,000 is easiest, 6,000 hardest) is over the limit; or that is not on "
      "the Dale-Chall list of familiar words and that replace.tsv has a plainer word for wherever "
      "it stands, or glossary.tsv a meaning (where its hardness is over 2,900). hardness.tsv says "
      "where that is wrong: words that it calls hard are found, words that it calls easy are not. "
      "Not found either: names, "
      "words inside quotation marks, code, words in other languages and with accents, short forms "
      "in capitals, and words that the document explains: under a heading \"Words to know\", by "
      "\"X means\", \"An X "
      "is a\" (or someone, something, when, or a word and that or who) at the start of a "
      "sentence, \"X is when\", \"X is a "
      "word for\", \"called X\", \"known as X\", or by two words or more in brackets behind it.",
      "many readers do not know it", "use a plainer word, or explain it", information_for_all},
     nullptr,
     easy::hard_words},
    {{"easy.heading-length", warning, 65, "characters",
      "A heading of more characters than the limit.",
      "long headings are hard to scan, and search engines cut them off",
      "say what comes in a few words", gov_uk},
     nullptr,
     easy::heading_length},
    {{"easy.heading-level", warning, 0, "",
      "A heading that is more than one level below the heading before it.",
      "people who move by headings think that one is missing", "use the next level",
      "WCAG 2.2, success criterion 1.3.1, technique G141"},
     nullptr,
     easy::heading_levels},
    {{"easy.idiom", warning, 0, "",
      "A figure of speech that idioms.tsv or advice.tsv lists, in any of its forms, outside names "
      "and quotation "
      "marks.",
      "people who take words as they stand do not understand it", "say what it means",
      information_for_all},
     easy::idioms,
     nullptr},
    {{"easy.italics", note, 0, "words", "More words than the limit in italics.",
      "slanted letters are harder to read", "write them upright", information_for_all},
     nullptr,
     easy::emphasis},
    {{"easy.latin", warning, 0, "",
      "eg, ie, etc, et al, cf, viz, n.b. (with full stops or without), and per annum, per capita, "
      "vice versa, ad hoc, inter alia, pro rata, bona fide, de facto, per se, status quo, in situ, "
      "ex officio.",
      "it is Latin, and is read wrongly, also aloud", "say it in English", gov_uk},
     easy::latin,
     nullptr},
    {{"easy.link-address", note, 40, "characters",
      "A web address of more characters than the limit among the words that are read. E-mail "
      "addresses are not found.",
      "nobody can read it, and a listener has to hear all of it",
      "make a link of words that say where it leads",
      "WCAG 2.2, success criterion 2.4.4; GOV.UK content design"},
     nullptr,
     easy::link_addresses},
    {{"easy.link-words", warning, 0, "",
      "A link whose words are only \"click here\", \"here\", \"more\", \"read more\", \"this "
      "link\", \"website\", \"download\" or the like.",
      "heard by itself it does not say where it leads", "say in the link what is behind it",
      "WCAG 2.2, success criteria 2.4.4 and 2.4.9"},
     nullptr,
     easy::link_words},
    {{"easy.list-depth", warning, 2, "lists",
      "A list that stands in as many other lists as the limit, or more.",
      "it is hard to see what belongs to what", "use headings, or one list after the other", own},
     nullptr,
     easy::list_depth},
    {{"easy.list-in-sentence", note, 3, "things",
      "A sentence that joins more things in a row than the limit with commas and \"and\" or "
      "\"or\": the first such row in it. Whole statements, with a subject of their own, and "
      "\"etc\" do not count.",
      "a row of things is hard to keep in mind", "make a list with bullets", information_for_all},
     easy::lists_in_sentences,
     nullptr},
    {{"easy.list-of-one", note, 0, "", "A list with one item.",
      "a list says that there are several things", "make a sentence of it", own},
     nullptr,
     easy::single_items},
    {{"easy.negatives", warning, 1, "negative words",
      "More negative words in a sentence than the limit: not, n't, cannot, no, never, none, "
      "nobody, nothing, nowhere, neither, nor, without, unless, hardly, scarcely; and a word such "
      "as \"unusual\" or \"impossible\" straight behind \"not\". Not counted: \"not only\", \"not "
      "just\", \"or not\", \"no doubt\", \"No\" with a mark behind it, and \"nor\" behind "
      "\"neither\".",
      "two negatives make readers work out what is meant", "say what is, not what is not",
      information_for_all},
     easy::negatives,
     nullptr},
    {{"easy.number-word", note, 0, "",
      "A number from two to ninety-nine in words, outside names and quotation marks, that does not "
      "open the sentence; also in \"ten-minute\", but not in \"two-way\" or \"two-thirds\".",
      "figures are easier to read than words", "write it in figures", information_for_all},
     easy::number_words,
     nullptr},
    {{"easy.one-idea", warning, 1, "statements",
      "A sentence, no heading, with more main statements than the limit. A main statement has its "
      "own subject in front of its own verb; they are joined by and, but, or, so, yet, nor, a "
      "semicolon, a colon or a dash. \"She came and sang\" is one; so is all that hangs on which, "
      "who, that, because, if or when, and what somebody said.",
      "one idea in a sentence is easier to follow", "make a sentence of each", information_for_all},
     easy::ideas,
     nullptr},
    {{"easy.paragraph-length", warning, 5, "sentences",
      "A paragraph or item of more sentences than the limit.", "a wall of words puts readers off",
      "make two or more paragraphs of it", gov_uk},
     nullptr,
     easy::paragraph_length},
    {{"easy.passive", warning, 0, "",
      "A form of be or get with a participle, where the subject has something done to it: \"the "
      "report was written\", \"is being built\", \"got stolen\". Headings are not looked at. Not "
      "found: born, called, named, married, based, located, situated, made up of; what somebody "
      "becomes (got lost, got tired) or something is (is closed, are retired, am used to it), "
      "unless \"by\" says who did it; and participles without be or get (\"the report written by "
      "Ann\").",
      "it hides who does it", "say who does it, and put them first", information_for_all},
     easy::passives,
     nullptr},
    {{"easy.percentage", warning, 0, "",
      "A number with %, and the words per cent, percent, percentage and percentages.",
      "percentages are hard to understand", R"(say "6 in 10", "most" or "few")",
      information_for_all},
     easy::percentages,
     nullptr},
    {{"easy.picture-description", warning, 0, "",
      "A picture without a description (one marked as decoration needs none), or whose description "
      "is a file's name or a word such as \"image\", \"photo\" or \"logo\".",
      "people who cannot see it learn nothing of it", "say in a sentence what it shows",
      "WCAG 2.2, success criterion 1.1.1, failures F30 and F65"},
     nullptr,
     easy::picture_descriptions},
    {{"easy.roman-number", warning, 0, "",
      "A number from II to XXV in Roman figures (V, X and I by themselves are not found), also in "
      "a name.",
      "many people cannot read it", "write it in figures", information_for_all},
     easy::roman_numbers,
     nullptr},
    {{"easy.section-length", note, 300, "words",
      "More words than the limit in the paragraphs and items between one heading and the next.",
      "headings help readers to find their way and to take a rest", "put in headings",
      "WCAG 2.2, success criterion 2.4.10; the figure is plainsong's"},
     nullptr,
     easy::section_length},
    {{"easy.semicolon", warning, 0, "", "The first semicolon in a sentence.",
      "many readers do not know it, and it makes sentences long", "make two sentences", gov_uk},
     easy::semicolons,
     nullptr},
    {{"easy.sentence-length", warning, 20, "words",
      "A sentence, no heading, of more words than the limit. A compound with hyphens is one word, "
      "a number is one, so is a date in figures; an address is none, and a slash parts words.",
      "long sentences are hard to follow", "make two or more sentences of it", nhs},
     easy::sentence_length,
     nullptr},
    {{"easy.slash", warning, 0, "",
      "A slash between two words: \"and/or\", \"he/she\". Not found: beside a word in capitals "
      "(TCP/IP), units (km/h), c/o, n/a, w/o, and in addresses.",
      R"(it can mean "and", "or" or both)", R"(write "and" or "or")", gov_uk},
     easy::slashes,
     nullptr},
    {{"easy.symbol", note, 0, "",
      "One of the signs & + = < > | ~ ^ # \\ * that stands alone between spaces, and §. Not found: "
      "& between two words with capitals, as in a name.",
      "not everybody knows the sign, and it is read wrongly aloud", "write the word",
      information_for_all},
     easy::symbols,
     nullptr},
    {{"easy.table-header", warning, 0, "", "A table in which no cell is a heading.",
      "a listener cannot tell what a number in it is about",
      "make headings of its first row or column",
      "WCAG 2.2, success criterion 1.3.1, technique H51"},
     nullptr,
     easy::table_headers},
    {{"easy.wordy", warning, 0, "",
      "A phrase that phrases.tsv or advice.tsv lists with a plainer one of fewer words (articles "
      "and forms of be "
      "do not count), in any of its forms, outside names and quotation marks.",
      "it says in many words what can be said in few", "say it in a plainer way", gov_uk},
     easy::wordy_phrases,
     nullptr},
});
// clang-format on

}  // namespace

std::span<const EasyReadRow> easy_read_rows() {
  return rows;
}

}  // namespace plainsong
