// The title id in a MicrosoftGame.config that the title passes itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "httpClient/pal.h"

namespace xblshim::runtime {

// The hex number in <Game><TitleId>; 0 when there is none. E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT when the text has
// another format, or the value is not a number; `problem` is the reason then.
HRESULT title_id_of_game_config(std::string_view xml, uint32_t& title_id, std::string& problem);

// The same for a file.
HRESULT title_id_of_game_config_file(const char* path, uint32_t& title_id, std::string& problem);

} // namespace xblshim::runtime
