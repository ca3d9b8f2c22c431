#include "service/python_version.h"

#include <cctype>
#include <cstdlib>

#include "service/file_names.h"

namespace xblshim::service {

namespace {

constexpr int oldest_minor = 11;

// The number at the beginning of a text; 0 without one.
int number_at(const char* text) { return static_cast<int>(std::strtol(text, nullptr, 10)); }

int minor_of(const std::string& version) {
    const size_t dot = version.find('.');
    return dot == std::string::npos ? 0 : number_at(version.c_str() + dot + 1);
}

bool is_digit(char letter) { return isdigit(static_cast<unsigned char>(letter)) != 0; }

} // namespace

std::string version_after(const std::string& name, const std::string& prefix) {
    if (name.compare(0, prefix.size(), prefix) != 0 || name.compare(prefix.size(), 2, "3.") != 0) {
        return {};
    }
    const size_t digits = prefix.size() + 2;
    size_t end = digits;
    while (end < name.size() && is_digit(name[end])) {
        end++;
    }
    if (end == digits) {
        return {};
    }
    if (end < name.size() && name[end] == 't') {
        end++;
    }
    return name.substr(prefix.size(), end - prefix.size());
}

std::string version_of_text(const std::string& text) {
    std::string version = version_after(text, "");
    if (!version.empty() && version.back() != 't' && text.find("free-threading") != std::string::npos) {
        version += 't';
    }
    return version;
}

std::string version_of_bridge(const std::string& file_name) {
    for (const char* prefix : {"_bridge.cpython-3", "_bridge.cp3"}) {
        const std::string start = prefix;
        if (file_name.compare(0, start.size(), start) == 0) {
            const size_t dash = file_name.find('-', start.size());
            return version_after("3." + file_name.substr(start.size(), dash - start.size()), "");
        }
    }
    return {};
}

std::string version_of_windows_library(const std::string& file_name) {
    const std::string name = lower_case(file_name);
    const std::string prefix = "python3", suffix = ".dll";
    if (name.size() <= prefix.size() + suffix.size() || name.compare(0, prefix.size(), prefix) != 0 ||
        name.compare(name.size() - suffix.size(), suffix.size(), suffix) != 0) {
        return {};
    }
    std::string version = "3." + name.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
    return version_after(version, "") == version ? version : std::string();
}

bool is_free_threaded(const std::string& version) { return !version.empty() && version.back() == 't'; }

bool is_too_old(const std::string& version) {
    const int major = number_at(version.c_str());
    return major < 3 || (major == 3 && version.find('.') != std::string::npos && minor_of(version) < oldest_minor);
}

bool is_older(const std::string& version, const std::string& than) {
    const int one = number_at(version.c_str()), other = number_at(than.c_str());
    return one != other ? one < other : minor_of(version) < minor_of(than);
}

} // namespace xblshim::service
