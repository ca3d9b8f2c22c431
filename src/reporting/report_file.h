// The file of reports that the setting `report` names: what the title has left open, for `xblshim run` and for scripts.
#pragma once

#include "reporting/report.h"

namespace xblshim::reporting {

// When a report was taken. Each one replaces the one before, so the last one shows how far the title got.
enum class Moment : uint8_t { Start, Cleanup, Uninitialize, Exit };

// The file is written from the next configuration on that names one. To be called before each service::acquire().
void follow_report_setting() noexcept;

// Replaces the file by this report; nothing where no file is configured. A file that can't be written is logged once.
void write_report_file(Moment moment, const Report& report) noexcept;
void write_report_file(Moment moment) noexcept;

} // namespace xblshim::reporting
