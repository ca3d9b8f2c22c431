#include "xbl/update_faults.h"

#include "base/log.h"
#include "base/utf8.h"

namespace xblshim::xbl {
namespace {

constexpr uint32_t all_of_it = 100; // percent

} // namespace

const char* fault_of_title(uint32_t title_id, const std::string& scid) noexcept {
    if (title_id == 0) {
        return "the title id is 0; set title_id (XBLSHIM_TITLE_ID), or put a MicrosoftGame.config beside the program";
    }
    if (scid.empty()) {
        return "the service configuration id is empty";
    }
    return base::is_utf8(scid) ? nullptr : "the service configuration id is not UTF-8; give texts as UTF-8";
}

const char* fault_of_item(const std::string& achievement_id, uint32_t percent_complete) noexcept {
    if (achievement_id.empty()) {
        return "the achievement's id is empty";
    }
    if (!base::is_utf8(achievement_id)) {
        return "the achievement's id is not UTF-8; give texts as UTF-8";
    }
    return percent_complete > all_of_it ? "the percentage is over 100" : nullptr;
}

void warn_of_fault(const std::string& achievement_id, const char* fault) noexcept {
    const char* const id = base::is_utf8(achievement_id) ? achievement_id.c_str() : "?";
    base::log(base::LogLevel::Warning, "updating achievement \"%s\": %s", id, fault);
}

} // namespace xblshim::xbl
