#pragma once

#include <string>
#include <string_view>

#include "document/edition.hpp"

namespace plainsong {

/// The edition with its origins and omissions as XML ("edition.xml"). Pictures' bytes and the
/// source's are left out.
std::string write_edition_xml(const Edition& edition);

/// Reads what write_edition_xml wrote: the result, written again, gives the same bytes. Throws
/// Failure(Trouble::input) with line and column when it is not such a file.
Edition read_edition_xml(std::string_view xml);

}  // namespace plainsong
