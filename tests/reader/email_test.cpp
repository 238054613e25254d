#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/build.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "reader/email_parts.hpp"
#include "reader/formats.hpp"

using namespace plainsong;

namespace {

Document read_mail(const std::string& message, Diagnostics& diagnostics) {
  Document document = read_email(message, "mail.eml", diagnostics);
  number_sentences(document, {});
  CHECK(broken_invariant(document) == "");
  REQUIRE(document.source);
  CHECK(document.source->name == "mail.eml");
  return document;
}

std::string read(const std::string& message) {
  Diagnostics diagnostics;
  return dump(read_mail(message, diagnostics));
}

std::string complaints(const std::string& message) {
  Diagnostics diagnostics;
  read_mail(message, diagnostics);
  std::string lines;
  for (const Diagnostic& each : diagnostics)
    lines += (lines.empty() ? "" : "\n") + each.code + ": " + each.message;
  return lines;
}

std::string part(const std::string& type, const std::string& words, const std::string& boundary) {
  return "--" + boundary + "\nContent-Type: " + type + "\n\n" + words + "\n";
}

std::string multipart(const std::string& kind, const std::string& boundary,
                      const std::string& parts) {
  return "Content-Type: multipart/" + kind + "; boundary=" + boundary + "\n\n" + parts + "--" +
         boundary + "--\n";
}

const std::string rained = R"(section{1 "" paragraph{[0 It rained.]}})";

}  // namespace

TEST_CASE("a plain message is read, and its headers are the metadata") {
  Diagnostics diagnostics;
  const Document document = read_mail(
      "From: =?utf-8?Q?Ambleford_Caf=C3=A9?= <news@a.example>\n"
      "Subject: Fwd: =?iso-8859-1?Q?May=3A_the_caf=E9?=\n =?utf-8?B?IG9wZW5z?=\n"
      "Date: Sat, 1 Jan 2022 00:30:00 +0200\n\nIt rained.\n",
      diagnostics);
  CHECK(document.title == "May: the caf\xC3\xA9 opens");
  CHECK(document.stated(metadata::date) == "2022-01-01");
  CHECK(document.stated(metadata::publisher) == "Ambleford Caf\xC3\xA9");
  CHECK(dump(document) == rained);
  CHECK(diagnostics.empty());
}

TEST_CASE("headers that are missing or empty are not invented") {
  Diagnostics diagnostics;
  const Document document =
      read_mail("From: news@a.example\nDate: soon\n\nIt rained.\n", diagnostics);
  CHECK(document.title.empty());
  CHECK(document.metadata.empty());
}

TEST_CASE("quoted-printable and base64 are decoded, in the charset that is stated") {
  CHECK(read("Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
             "quoted-printable\n\n"
             "The caf=E9 is=\n open =96 come in.\n") ==
        "section{1 \"\" paragraph{[0 The caf\xC3\xA9 is open \xE2\x80\x93 come in.]}}");
  CHECK(read("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
             "base64\n\nSXQg\ncmFpbmVkLg==\n") == rained);
  CHECK(read("Content-Type: text/plain; charset=koi8-r\n\n\xC4\xC1.\n") ==
        "section{1 \"\" paragraph{[0 \xD0\xB4\xD0\xB0.]}}");
}

TEST_CASE("a charset that is wrong or unknown is UTF-8 or Windows-1252, and that is said") {
  CHECK(complaints("Content-Type: text/plain; charset=utf-8\n\nThe caf\xE9.\n")
            .find("reader.assumed-encoding") == 0);
  CHECK(read("Content-Type: text/plain; charset=utf-8\n\nThe caf\xE9 \x96 here.\n") ==
        "section{1 \"\" paragraph{[0 The caf\xC3\xA9 \xE2\x80\x93 here.]}}");
  CHECK(read("Content-Type: text/plain; charset=x-strange\n\nThe caf\xC3\xA9.\n") ==
        "section{1 \"\" paragraph{[0 The caf\xC3\xA9.]}}");
  CHECK(complaints("Content-Type: text/plain; charset=x-strange\n\nHi.\n").find("x-strange") !=
        std::string::npos);
}

TEST_CASE("of two forms of the same words the web page is read, if it has words") {
  const std::string plain = part("text/plain", "It poured.", "b");
  CHECK(read(multipart("alternative", "b",
                       plain + part("text/html", "<p>It <b>rained</b>.</p>", "b"))) ==
        R"(section{1 "" paragraph{[0 It strong(rained).]}})");
  CHECK(read(multipart("alternative", "b", plain + part("text/html", "<p> </p>", "b"))) ==
        R"(section{1 "" paragraph{[0 It poured.]}})");
  CHECK(
      complaints(multipart("alternative", "b", plain + part("text/html", "<p>It rained.</p>", "b")))
          .empty());
}

TEST_CASE("a web page that is refused gives way to the plain form") {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  const std::string page = part("text/html", deep + "It poured.", "b");
  const std::string message =
      multipart("alternative", "b", part("text/plain", "It rained.", "b") + page);
  CHECK(read(message) == rained);
  CHECK(complaints(message).find("reader.email-form") != std::string::npos);
  Diagnostics diagnostics;
  CHECK_THROWS_AS(read_email(multipart("mixed", "b", page), "mail.eml", diagnostics), Failure);
}

TEST_CASE("a web page in a related part comes with its pictures") {
  Diagnostics diagnostics;
  const std::string inner =
      multipart("related", "r",
                part("text/html", "<p>It rained.</p><img src=\"cid:kite@a\" alt=\"a kite\">", "r") +
                    "--r\nContent-Type: image/png\nContent-ID: "
                    "<kite@a>\nContent-Transfer-Encoding: base64\n\niVBORw==\n");
  const Document document = read_mail(
      multipart("alternative", "b", part("text/plain", "It poured.", "b") + "--b\n" + inner),
      diagnostics);
  CHECK(dump(document) ==
        R"(section{1 "" paragraph{[0 It rained.]} picture{[1 image(a kite|cid:kite@a)]}})");
  CHECK(document.pictures == std::vector<Picture>{{"cid:kite@a", "image/png", "\x89PNG"}});
  CHECK(diagnostics.empty());
}

TEST_CASE("attachments are named and not read") {
  const std::string message = multipart(
      "mixed", "b",
      part("text/plain", "It rained.", "b") +
          part(
              "text/plain; name=minutes.txt\nContent-Disposition: attachment; filename=minutes.txt",
              "No.", "b") +
          part("application/pdf; name=\"plan.pdf\"", "%PDF", "b"));
  CHECK(read(message) == rained);
  CHECK(complaints(message) ==
        "reader.attachment: the message brings \"minutes.txt\", which is not read; open it in "
        "another program\n"
        "reader.attachment: the message brings \"plan.pdf\", which is not read; open it in another "
        "program");
}

TEST_CASE("several plain parts are read one after the other") {
  CHECK(read(multipart(
            "mixed", "b",
            part("text/plain", "It rained.", "b") + part("text/plain", "It stopped.", "b"))) ==
        R"(section{1 "" paragraph{[0 It rained.]} paragraph{[1 It stopped.]}})");
}

TEST_CASE("a message that only brings another one is read as that one") {
  const std::string message =
      "Subject: look\n" + multipart("mixed", "b",
                                    "--b\nContent-Type: message/rfc822\n\nSubject: May news\nFrom: "
                                    "Jo <jo@a.example>\n\nIt rained.\n");
  Diagnostics diagnostics;
  const Document document = read_mail(message, diagnostics);
  CHECK(document.title == "May news");
  CHECK(document.stated(metadata::publisher) == "Jo");
  CHECK(dump(document) == rained);
  CHECK(
      complaints(message) ==
      "reader.forwarded: the message has no words of its own; the message that it brings is read");
}

TEST_CASE("lines that were broken for sending are joined") {
  CHECK(read("Content-Type: text/plain; format=flowed\n\nIt \nrained \non us.\n \n-- \nJo\n") ==
        R"(section{1 "" paragraph{[0 It rained on us.]} rule{} paragraph{[1 Jo]}})");
  CHECK(unflowed("> It \n> rained.\n>> No \nYes.\n Oh.", false) ==
        "> It rained.\n>> No \nYes.\nOh.");
  CHECK(unflowed("It ra \nined.", true) == "It rained.");
}

TEST_CASE("a message from a mailbox file is read") {
  CHECK(read("From jo@a.example Sat Jan  1 00:00:00 2022\nSubject: May\n\nIt rained.\n") == rained);
}

TEST_CASE("broken messages give the text below the headers") {
  CHECK(read("Content-Type: multipart/mixed; boundary=nowhere\n\nIt rained.\n") == rained);
  CHECK(read("Content-Type: multipart/mixed\n\nIt rained.\n") == rained);
  CHECK(read("Content-Type: text/plain\nContent-Transfer-Encoding: strange\n\nIt rained.\n") ==
        rained);
  const std::string whole = multipart("mixed", "b", part("text/plain", "It rained.", "b"));
  CHECK(read(whole.substr(0, whole.find("--b--"))) == rained);
}

TEST_CASE("a message without text is one clear error") {
  Diagnostics diagnostics;
  CHECK_THROWS_AS(read_email("", "mail.eml", diagnostics), Failure);
  CHECK_THROWS_AS(read_email("Subject: hello\n\n\n", "mail.eml", diagnostics), Failure);
  CHECK_THROWS_WITH(read_email(multipart("mixed", "b", part("application/pdf", "%PDF", "b")),
                               "mail.eml", diagnostics),
                    Catch::Contains("no text to read, only files or pictures"));
}

TEST_CASE("parts in parts without end are left out, and that is said") {
  std::string message = "Subject: deep\n";
  for (int i = 0; i < 500; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    message += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n";
    if (i == 0) message += part("text/plain", "It rained.", boundary);
    message += "--" + boundary + "\n";
  }
  message += "\nDeep.\n";
  CHECK(read(message) == rained);
  CHECK(complaints(message).find("reader.email-nesting") == 0);
}
