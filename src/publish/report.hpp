#pragma once

#include <string>
#include <vector>

#include "publish/release.hpp"
#include "publish/report_needs.hpp"

namespace plainsong {

/// The report as report.json: what a program may want of it.
std::string report_json(const Release& release, const ReleasedEdition& released,
                        const std::vector<ReportNeed>& needs);

}  // namespace plainsong
