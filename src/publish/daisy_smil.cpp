#include <fmt/format.h>

#include "publish/daisy.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

std::string seconds(std::int64_t milliseconds) {
  return fmt::format("{}.{:03}s", milliseconds / 1000, milliseconds % 1000);
}

/// A SMIL 1.0 file; gives its <head>.
pugi::xml_node start_smil(pugi::xml_document& smil, const DaisyBook& book) {
  pugi::xml_node declaration = smil.append_child(pugi::node_declaration);
  set_attribute(declaration, "version", "1.0");
  set_attribute(declaration, "encoding", "utf-8");
  smil.append_child(pugi::node_doctype)
      .set_value(
          R"(smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd")");
  pugi::xml_node head = smil.append_child("smil").append_child("head");
  append_newline(head);
  append_daisy_meta(head, "dc:format", "Daisy 2.02");
  append_daisy_meta(head, "dc:identifier", book.edition->identifier);
  append_daisy_meta(head, "dc:title", book.title);
  append_daisy_meta(head, "ncc:generator", "plainsong " PLAINSONG_VERSION);
  return head;
}

/// Where players show the words: each has its own idea of that, but the format wants it named.
void append_layout(pugi::xml_node head) {
  set_attribute(head.append_child("layout").append_child("region"), "id", "textView");
  append_newline(head);
}

}  // namespace

std::string daisy_text_id(std::size_t clip) {
  return fmt::format("txt{:04}", clip + 1);
}

std::string write_daisy_smil(const DaisyBook& book, const DaisyPart& part) {
  pugi::xml_document smil;
  pugi::xml_node head = start_smil(smil, book);
  append_daisy_meta(head, "title", part.title);
  append_daisy_meta(head, "ncc:totalElapsedTime", daisy_exact_time(part.elapsed));
  append_daisy_meta(head, "ncc:timeInThisSmil", daisy_exact_time(part.length()));
  append_layout(head);
  pugi::xml_node all = head.parent().append_child("body").append_child("seq");
  set_attribute(all, "dur", seconds(part.length()));
  append_newline(all);
  for (std::size_t at = 0; at < part.clips.size(); ++at) {
    const DaisyClip& clip = part.clips[at];
    pugi::xml_node par = all.append_child("par");
    set_attribute(par, "endsync", "last");
    set_attribute(par, "id", fmt::format("par{:04}", at + 1));
    pugi::xml_node text = par.append_child("text");
    set_attribute(text, "src", fmt::format("content.html#s{}", number(clip.sentence)));
    set_attribute(text, "id", daisy_text_id(at));
    pugi::xml_node audio = par.append_child("audio");
    set_attribute(audio, "src", part.sound);
    set_attribute(audio, "clip-begin", "npt=" + seconds(clip.begin));
    set_attribute(audio, "clip-end", "npt=" + seconds(clip.end));
    set_attribute(audio, "id", fmt::format("aud{:04}", at + 1));
    append_newline(all);
  }
  return xml_bytes(smil) + "\n";
}

std::string write_daisy_master(const DaisyBook& book) {
  pugi::xml_document smil;
  pugi::xml_node head = start_smil(smil, book);
  append_daisy_meta(head, "ncc:timeInThisSmil", daisy_time(book.length()));
  append_layout(head);
  pugi::xml_node body = head.parent().append_child("body");
  append_newline(body);
  std::size_t count = 0;
  for (const DaisyPart& part : book.parts) {
    pugi::xml_node reference = body.append_child("ref");
    set_attribute(reference, "src", part.smil);
    set_attribute(reference, "title", part.title);
    set_attribute(reference, "id", fmt::format("smil{:04}", ++count));
    append_newline(body);
  }
  return xml_bytes(smil) + "\n";
}

}  // namespace plainsong
