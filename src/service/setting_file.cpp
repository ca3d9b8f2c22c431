#include "service/setting_file.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/platform.h"
#include "service/file_names.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

constexpr const char* file_name = "xblshim.toml";
constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

std::string trimmed(const std::string& text) {
    const size_t first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string unquoted_key(const std::string& text) {
    const bool quoted = text.size() > 1 && (text[0] == '"' || text[0] == '\'') && text.back() == text[0];
    return quoted ? text.substr(1, text.size() - 2) : text;
}

// The text after `key =` of the first such line, before the first table.
std::string raw_value(const std::string& content, const std::string& key) {
    for (size_t start = 0; start < content.size();) {
        const size_t end = std::min(content.find('\n', start), content.size());
        const std::string line = trimmed(content.substr(start, end - start));
        if (!line.empty() && line[0] == '[') {
            break;
        }
        const size_t equals = line.find('=');
        if (equals != std::string::npos && unquoted_key(trimmed(line.substr(0, equals))) == key) {
            return trimmed(line.substr(equals + 1));
        }
        start = end + 1;
    }
    return {};
}

std::string content_of(const std::string& path) {
    std::ifstream file(fs::u8path(path), std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (content.compare(0, 3, byte_order_mark) == 0) { // Notepad and Windows PowerShell write one
        content.erase(0, 3);
    }
    return content;
}

void add_utf8(std::string& text, uint32_t point) {
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    }
}

// Reads the digits of \u and \U at `at`. False unless they name a character.
bool add_code_point(const std::string& raw, size_t at, size_t digits, std::string& value) {
    const std::string text = raw.substr(std::min(at, raw.size()), digits);
    const auto is_hex = [](unsigned char letter) { return isxdigit(letter) != 0; };
    if (text.size() != digits || !std::all_of(text.begin(), text.end(), is_hex)) {
        return false;
    }
    const auto point = static_cast<uint32_t>(std::stoul(text, nullptr, 16));
    if (point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
        return false;
    }
    add_utf8(value, point);
    return true;
}

// Reads a text in double quotes, from raw[1] on. False when TOML has no such escape, or the path would contain a
// control character.
bool add_escaped(const std::string& raw, std::string& value) {
    for (size_t i = 1; i < raw.size(); i++) {
        if (raw[i] == '"') {
            return true;
        }
        if (raw[i] != '\\') {
            value += raw[i];
            continue;
        }
        const char letter = i + 1 < raw.size() ? raw[i + 1] : '\0';
        if (letter == 'u' || letter == 'U') {
            const size_t digits = letter == 'u' ? 4 : 8;
            if (!add_code_point(raw, i + 2, digits, value)) {
                return false;
            }
            i += digits + 1;
            continue;
        }
        // TOML has \t and others, but no path contains them: "C:\temp" is meant literally
        if (letter != '"' && letter != '\\') {
            return false;
        }
        value += letter;
        i++;
    }
    return false;
}

std::string user_config_folder() {
#if defined(_WIN32)
    const std::string folder = base::environment("LOCALAPPDATA");
#elif defined(__APPLE__)
    const std::string home = base::home_folder();
    const std::string folder = home.empty() ? home : home + "/Library/Application Support";
#else
    std::string folder = base::environment("XDG_CONFIG_HOME");
    if (const std::string home = base::home_folder(); folder.empty() && !home.empty()) {
        folder = home + "/.config";
    }
#endif
    const fs::path path = fs::u8path(folder);
    return path.is_absolute() ? (path / "xblshim").u8string() : std::string();
}

} // namespace

std::string value_in_venv_file(const std::string& path, const std::string& key) {
    return raw_value(content_of(path), key);
}

std::string value_in_toml_file(const std::string& path, const std::string& key) {
    const std::string content = content_of(path);
    if (content.compare(0, 2, "\xFF\xFE") == 0 || content.compare(0, 2, "\xFE\xFF") == 0) {
        throw StartError(HRESULT_FROM_WIN32(ERROR_BAD_CONFIGURATION),
                         path + " is UTF-16: save it as UTF-8 (Windows PowerShell: Set-Content -Encoding utf8)");
    }
    const std::string raw = raw_value(content, key);
    if (raw.empty() || (raw[0] != '"' && raw[0] != '\'')) {
        return trimmed(raw.substr(0, raw.find('#')));
    }
    if (raw[0] == '\'') {
        return raw.substr(1, raw.find('\'', 1) - 1);
    }
    std::string value;
    if (!add_escaped(raw, value)) {
        const std::string inside = raw.substr(1, raw.find('"', 1) - 1);
        throw StartError(HRESULT_FROM_WIN32(ERROR_BAD_CONFIGURATION),
                         "\"" + key + "\" in " + path +
                             " has a backslash between double quotes, which begins an escape in TOML: "
                             "write the path in single quotes, " +
                             key + " = '" + inside + "'");
    }
    return value;
}

std::string setting_file(const std::string& program_dir) {
    if (const std::string named = trimmed(base::environment("XBLSHIM_CONFIG")); !named.empty()) {
        return without_tilde(named);
    }
    for (const std::string& folder : {program_dir, user_config_folder()}) {
        const std::string file = folder.empty() ? folder : (fs::u8path(folder) / file_name).u8string();
        if (is_file(file)) {
            return file;
        }
    }
    return {};
}

} // namespace xblshim::service
