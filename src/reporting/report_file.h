// The file of reports that the setting `report` names, for `xblshim run` and for scripts.
#pragma once

#include "reporting/report.h"

namespace xblshim::reporting {

// The time of a report. Each report replaces the one before.
enum class Moment : uint8_t { Start, Cleanup, Uninitialize, Exit };

// Writes the file as soon as a configuration names one. Call it before each service::acquire().
void follow_report_setting() noexcept;

// Replaces the file by this report. Has no effect without a configured file. A file that can't be written is logged
// once.
void write_report_file(Moment moment, const Report& report) noexcept;
void write_report_file(Moment moment) noexcept;

} // namespace xblshim::reporting
