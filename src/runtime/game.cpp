#include "XGame.h"

#include <atomic>

#include "XGameErr.h"
#include "base/log.h"
#include "runtime/game_runtime.h"
#include "runtime/title_id.h"

namespace xblshim::runtime {
namespace {

constexpr size_t title_id_digits = 8;
std::atomic<uint32_t> game_config_title_id{0};
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
    const uint32_t given = game_config_title_id;
    return given != 0 ? given : title_id_of_scid(scid);
}

void set_game_config_title_id(uint32_t title_id) noexcept { game_config_title_id = title_id; }

void set_fallback_title_id(uint32_t title_id) noexcept { fallback_title_id = title_id; }

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XGameGetXboxTitleId(_Out_ uint32_t* titleId) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (titleId == nullptr) {
        return E_INVALIDARG;
    }
    const uint32_t known = runtime::title_id(service::configuration().get(), {});
    const uint32_t id = known != 0 ? known : runtime::fallback_title_id.load();
    if (id == 0) {
        base::log(base::LogLevel::Error,
                  "XGameGetXboxTitleId: this title has no title id. Set title_id in xblshim.toml or XBLSHIM_TITLE_ID, "
                  "put its "
                  "MicrosoftGame.config beside the program, or call XblInitialize first, whose scid ends with it.");
        return E_GAMEUSER_NO_TITLE_ID;
    }
    *titleId = id;
    return S_OK;
}
