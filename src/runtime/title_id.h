// The title id of the running title: the configured one, or that of the scid.
#pragma once

#include <cstdint>
#include <string_view>

#include "service/service.h"

namespace xblshim::runtime {

// The last eight hex digits of a service configuration id are the title id; 0 when they are not hex digits.
uint32_t title_id_of_scid(std::string_view scid) noexcept;

// The configured title id, otherwise that of the game configuration which the title passed to the runtime, otherwise
// the scid's, otherwise 0. `configuration` may be null.
uint32_t title_id(const service::Configuration* configuration, std::string_view scid) noexcept;

void set_game_config_title_id(uint32_t title_id) noexcept; // 0: none
uint32_t game_config_title_id() noexcept;

// The fallback of XGameGetXboxTitleId while XblInitialize's scid is known; 0 removes it.
void set_fallback_title_id(uint32_t title_id) noexcept;

// The title id of XGameGetXboxTitleId; 0: unknown.
uint32_t own_title_id() noexcept;

} // namespace xblshim::runtime
