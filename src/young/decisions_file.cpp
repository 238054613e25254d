#include "young/decisions_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <pugixml.hpp>
#include <sstream>

#include "base/failure.hpp"
#include "text/utf8.hpp"
#include "young/lists.hpp"

namespace plainsong {
namespace {

constexpr std::string_view version = "1";

struct PlacementName {
  std::string_view name;
  Placement placement;
};

constexpr auto placements = std::to_array<PlacementName>(
    {{"", Placement::running}, {"paragraph", Placement::paragraph}, {"bullet", Placement::bullet}});

/// White space is not what an editor decides about: a line may be broken anywhere.
std::string one_line(std::string_view words) {
  std::string line;
  bool gap = false;
  for (const char c : words) {
    const bool white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!white && gap && !line.empty()) line += ' ';
    if (!white) line += c;
    gap = white;
  }
  return line;
}

/// XML has no way to hold most control characters.
std::string for_xml(std::string_view words) {
  std::string line = one_line(words);
  line.erase(std::remove_if(line.begin(), line.end(),
                            [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
             line.end());
  return line;
}

/// A file of decisions as it is taken in, node by node.
class DecisionsReader {
 public:
  DecisionsReader(std::string_view xml, const std::string& name) : xml_(xml), name_(name) {
    const pugi::xml_parse_result parsed = tree_.load_buffer(
        xml.data(), xml.size(), pugi::parse_default | pugi::parse_comments, pugi::encoding_utf8);
    if (!parsed) refuse(parsed.offset, parsed.description());
    if (!is_valid_utf8(xml)) refuse(0, "this is not UTF-8");
    const pugi::xml_node root = tree_.child("edits");
    if (!root) refuse(0, "this is no list of edits: its first element is not <edits>");
    if (version != root.attribute("version").value())
      refuse(root, fmt::format("version \"{}\" of the list is not known here",
                               root.attribute("version").value()));
  }

  Decisions read() {
    Decisions found{name_, {}};
    for (const pugi::xml_node node : tree_.child("edits").children())
      if (node.type() != pugi::node_comment) found.all.push_back(decision(node));
    return found;
  }

  pugi::xml_document& tree() { return tree_; }

 private:
  [[noreturn]] void refuse(std::ptrdiff_t offset, const std::string& message) const {
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    const Place place = place_of(xml_, std::min(at, xml_.size()));
    throw Failure(Trouble::input,
                  fmt::format("{}:{}:{}: {}", name_, place.line, place.column, message),
                  "mend it, or move it away; it was not changed");
  }

  [[noreturn]] void refuse(pugi::xml_node node, const std::string& message) const {
    refuse(node.offset_debug(), message);
  }

  [[nodiscard]] std::string words_of(pugi::xml_node node) const {
    for (const pugi::xml_node child : node.children())
      if (child.type() == pugi::node_element)
        refuse(child, fmt::format("<{}> does not belong here", child.name()));
    std::string words = one_line(node.text().as_string());
    if (words.empty()) refuse(node, fmt::format("<{}> has no words", node.name()));
    return words;
  }

  [[nodiscard]] Decision decision(pugi::xml_node node) const {
    const std::string_view kind = node.name();
    Decision made;
    made.line =
        place_of(xml_, static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)))
            .line;
    if (kind == "keep") {
      made.kind = DecisionKind::keep;
      made.word = words_of(node);
    } else if (kind == "means") {
      made.kind = DecisionKind::means;
      made.word = one_line(node.attribute("word").value());
      made.meaning = words_of(node);
      if (made.word.empty()) refuse(node, "<means> does not say of which word");
    } else if (kind == "sentence") {
      take_sentence(node, made);
    } else {
      refuse(node, fmt::format("\"{}\" is not known here", kind.empty() ? node.value() : kind));
    }
    return made;
  }

  void take_sentence(pugi::xml_node node, Decision& made) const {
    const pugi::xml_node source = node.child("source");
    if (!source) refuse(node, "<sentence> does not say which: it has no <source>");
    made.of = {words_of(source), one_line(source.attribute("heading").value()),
               one_line(source.attribute("before").value()),
               one_line(source.attribute("after").value())};
    std::size_t answers = 0;
    for (const pugi::xml_node child : node.children()) {
      const std::string_view kind = child.name();
      if (child == source || child.type() == pugi::node_comment) continue;
      if (kind != "reads" && kind != "accepted" && kind != "never-change")
        refuse(child, fmt::format("\"{}\" is not known here", kind.empty() ? child.value() : kind));
      ++answers;
      made.kind = kind == "reads"      ? DecisionKind::reads
                  : kind == "accepted" ? DecisionKind::accepted
                                       : DecisionKind::never_change;
      if (made.kind != DecisionKind::never_change) take_answer(child, made);
    }
    if (answers != 1)
      refuse(node, "<sentence> needs exactly one of <reads>, <accepted> and <never-change/>");
  }

  void take_answer(pugi::xml_node node, Decision& made) const {
    for (const pugi::xml_node child : node.children()) {
      if (child.type() == pugi::node_comment) continue;
      const std::string_view as = child.attribute("as").value();
      const auto* const placement =
          std::find_if(std::begin(placements), std::end(placements),
                       [&](const PlacementName& row) { return row.name == as; });
      if (std::string_view(child.name()) != "s") refuse(child, "here only <s> may stand");
      if (placement == std::end(placements))
        refuse(child, fmt::format("a sentence as \"{}\" is not known here", as));
      made.sentences.push_back({words_of(child), placement->placement});
    }
    if (made.sentences.empty()) refuse(node, fmt::format("<{}> has no <s>", node.name()));
  }

  std::string_view xml_;
  const std::string& name_;
  pugi::xml_document tree_;
};

void set(pugi::xml_node node, const char* name, std::string_view value) {
  if (!value.empty()) node.append_attribute(name).set_value(for_xml(value).c_str());
}

void write_sentence(pugi::xml_node root, const Decision& decision) {
  pugi::xml_node node = root.append_child("sentence");
  pugi::xml_node source = node.append_child("source");
  set(source, "heading", decision.of.heading);
  set(source, "before", decision.of.before);
  set(source, "after", decision.of.after);
  source.text().set(for_xml(decision.of.words).c_str());
  if (decision.kind == DecisionKind::never_change) {
    node.append_child("never-change");
    return;
  }
  pugi::xml_node answer =
      node.append_child(decision.kind == DecisionKind::reads ? "reads" : "accepted");
  for (const DecidedSentence& sentence : decision.sentences) {
    pugi::xml_node words = answer.append_child("s");
    for (const PlacementName& row : placements)
      if (row.placement == sentence.placement) set(words, "as", row.name);
    words.text().set(for_xml(sentence.words).c_str());
  }
}

void write(pugi::xml_node root, const Decision& decision) {
  if (decision.kind == DecisionKind::keep) {
    root.append_child("keep").text().set(for_xml(decision.word).c_str());
  } else if (decision.kind == DecisionKind::means) {
    pugi::xml_node node = root.append_child("means");
    set(node, "word", decision.word);
    node.text().set(for_xml(decision.meaning).c_str());
  } else {
    write_sentence(root, decision);
  }
}

/// What a decision is about: two that are about the same cannot both stand.
std::string subject_of(const SentenceKey& key) {
  return fmt::format("sentence\t{}\t{}\t{}\t{}", compared_words(key.words),
                     compared_words(key.heading), compared_words(key.before),
                     compared_words(key.after));
}

std::string subject_of(const Decision& decision) {
  if (decision.kind == DecisionKind::keep) return "keep\t" + lower(decision.word);
  if (decision.kind == DecisionKind::means) return "means\t" + lower(decision.word);
  return subject_of(decision.of);
}

/// The file's tree without the decisions that are about one of these.
class DecisionsTree {
 public:
  DecisionsTree(std::string_view before, const std::string& name)
      : reader_(before.empty() ? empty_list : before, name), known_(reader_.read()) {}

  void remove(const std::vector<std::string>& subjects) {
    std::vector<pugi::xml_node> gone;
    std::size_t at = 0;
    for (const pugi::xml_node node : root().children()) {
      if (node.type() == pugi::node_comment) continue;
      const std::string subject = subject_of(known_.all[at++]);
      if (std::binary_search(subjects.begin(), subjects.end(), subject)) gone.push_back(node);
    }
    for (const pugi::xml_node node : gone) root().remove_child(node);
  }

  pugi::xml_node root() { return reader_.tree().child("edits"); }

  std::string written() {
    pugi::xml_document& tree = reader_.tree();
    if (tree.first_child().type() != pugi::node_declaration) {
      pugi::xml_node declaration = tree.prepend_child(pugi::node_declaration);
      declaration.append_attribute("version") = "1.0";
      declaration.append_attribute("encoding") = "UTF-8";
    }
    std::ostringstream out;
    tree.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
  }

 private:
  static constexpr std::string_view empty_list =
      "<!-- What an editor decided about the young-reader edition. plainsong edit and plainsong "
      "accept write it; it may be edited by hand. -->\n<edits version=\"1\"/>\n";

  DecisionsReader reader_;
  Decisions known_;
};

}  // namespace

Decisions read_decisions(std::string_view xml, const std::string& name) {
  return DecisionsReader(xml, name).read();
}

std::string with_decisions(std::string_view before, const std::string& name,
                           const std::vector<Decision>& more) {
  DecisionsTree tree(before, name);
  std::vector<std::string> subjects;
  subjects.reserve(more.size());
  for (const Decision& decision : more) subjects.push_back(subject_of(decision));
  std::sort(subjects.begin(), subjects.end());
  tree.remove(subjects);
  for (const Decision& decision : more) write(tree.root(), decision);
  return tree.written();
}

std::string without_sentence(std::string_view before, const std::string& name,
                             const SentenceKey& of) {
  DecisionsTree tree(before, name);
  tree.remove({subject_of(of)});
  return tree.written();
}

std::string without_word(std::string_view before, const std::string& name, std::string_view word) {
  DecisionsTree tree(before, name);
  tree.remove({"keep\t" + lower(word), "means\t" + lower(word)});
  return tree.written();
}

}  // namespace plainsong
