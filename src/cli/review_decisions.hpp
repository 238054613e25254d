#pragma once

#include <string>
#include <string_view>

#include "cli/editions.hpp"
#include "cli/input.hpp"

namespace plainsong {

/// Takes what an editor decided in the report's page into the file of decisions beside the
/// document, as `plainsong edit` and `plainsong accept` do. `json`:
/// `{"kind":"reads","sentence":12,"was":"…","text":"…"}`, where kind is reads, accepted,
/// never-change or forget, and `was` is the sentence as the page shows it; or
/// `{"kind":"means","word":"…","meaning":"…"}`, or keep with a word. Throws Failure, and leaves the
/// file as it was, for what makes no sense, or is about a sentence that reads otherwise by now.
void take_decision(std::string_view json, const InputOptions& input,
                   const EditionOptions& editions);

}  // namespace plainsong
