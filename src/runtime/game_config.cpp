#include "runtime/game_config.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "XGameErr.h"
#include "runtime/title_id.h"

namespace xblshim::runtime {
namespace {

constexpr std::string_view white_space = " \t\r\n";

std::string_view trim(std::string_view text) {
    const size_t first = text.find_first_not_of(white_space);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

// The position where a tag begins: skips comments, declarations and the like.
struct Tag {
    std::string_view name; // "/Game" for an end tag
    size_t end = 0;        // behind the '>'
};

bool next_tag(std::string_view xml, size_t from, Tag& tag) {
    for (size_t begin = xml.find('<', from); begin != std::string_view::npos; begin = xml.find('<', begin)) {
        const std::string_view rest = xml.substr(begin);
        std::string_view closing;
        if (rest.substr(0, 4) == "<!--") {
            closing = "-->";
        } else if (rest.substr(0, 9) == "<![CDATA[") {
            closing = "]]>";
        } else if (rest.substr(0, 2) == "<?") {
            closing = "?>";
        } else {
            closing = ">";
        }
        const size_t end = xml.find(closing, begin);
        if (end == std::string_view::npos) {
            return false;
        }
        if (closing == ">" && rest.substr(0, 2) != "<!") {
            const std::string_view inside = xml.substr(begin + 1, end - begin - 1);
            tag.name = inside.substr(0, inside.find_first_of(" \t\r\n"));
            tag.end = end + 1;
            return true;
        }
        begin = end;
    }
    return false;
}

} // namespace

HRESULT title_id_of_game_config(std::string_view xml, uint32_t& title_id, std::string& problem) {
    title_id = 0;
    Tag tag;
    if (!next_tag(xml, 0, tag) || tag.name != "Game") {
        problem = "its first element is not <Game>";
        return E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT;
    }
    while (next_tag(xml, tag.end, tag) && tag.name != "TitleId") {
    }
    if (tag.name != "TitleId") {
        return S_OK;
    }
    const std::string_view text = trim(xml.substr(tag.end, xml.find('<', tag.end) - tag.end));
    title_id = text.size() <= 8 ? title_id_of_scid(std::string(8 - text.size(), '0').append(text)) : 0;
    if (title_id == 0) {
        problem = "<TitleId>" + std::string(text) +
                  "</TitleId> is not a hexadecimal number of at most eight digits, other than 0";
        return E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT;
    }
    return S_OK;
}

HRESULT title_id_of_game_config_file(const char* path, uint32_t& title_id, std::string& problem) {
    std::ifstream file;
    try {
        file.open(std::filesystem::u8path(path), std::ios::binary);
    } catch (const std::system_error&) { // Windows has no such name: it is not UTF-8
        file.setstate(std::ios::failbit);
    }
    const std::string xml{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
        problem = "the file cannot be read";
        return E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT;
    }
    return title_id_of_game_config(xml, title_id, problem);
}

} // namespace xblshim::runtime
