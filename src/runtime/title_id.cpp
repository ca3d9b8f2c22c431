#include "runtime/title_id.h"

#include <atomic>

namespace xblshim::runtime {
namespace {

constexpr size_t title_id_digits = 8;
std::atomic<uint32_t> handed_over_title_id{0};
std::atomic<uint32_t> fallback_title_id{0};

int hex_digit(char c) noexcept {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

uint32_t title_id_of_scid(std::string_view scid) noexcept {
    if (scid.size() < title_id_digits) {
        return 0;
    }
    uint32_t value = 0;
    for (const char c : scid.substr(scid.size() - title_id_digits)) {
        const int digit = hex_digit(c);
        if (digit < 0) {
            return 0;
        }
        value = value << 4 | static_cast<uint32_t>(digit);
    }
    return value;
}

uint32_t title_id(const service::Configuration* configuration, std::string_view scid) noexcept {
    if (configuration != nullptr && configuration->title_id != 0) {
        return configuration->title_id;
    }
    const uint32_t given = handed_over_title_id;
    return given != 0 ? given : title_id_of_scid(scid);
}

void set_game_config_title_id(uint32_t title_id) noexcept { handed_over_title_id = title_id; }

uint32_t game_config_title_id() noexcept { return handed_over_title_id; }

void set_fallback_title_id(uint32_t title_id) noexcept { fallback_title_id = title_id; }

uint32_t own_title_id() noexcept {
    const uint32_t known = title_id(service::configuration().get(), {});
    return known != 0 ? known : fallback_title_id.load();
}

} // namespace xblshim::runtime
