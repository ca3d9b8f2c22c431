#include "base/mistakes.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <string_view>

#include "XGameErr.h"
#include "base/hresult_text.h"
#include "base/log.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "xsapi-c/types_c.h"

namespace xblshim::base {
namespace {

thread_local const char* t_function = nullptr;

struct Mistake {
    char function[80];
    char argument[48];
    int32_t hr;
    uint32_t repeated; // since the last clean-up
};

struct Mistakes {
    std::mutex lock;                  // the mistakes lock: a leaf
    std::array<Mistake, 1024> made{}; // later mistakes are not recorded
    size_t count = 0;
    char start[320] = "";
};

Mistakes& mistakes() noexcept {
    static NeverDestroyed<Mistakes> instance;
    return *instance;
}

bool concerns_a_start(const char* function, int32_t hr) noexcept {
    return hr == E_XBL_NOT_INITIALIZED || hr == E_GAMERUNTIME_NOT_INITIALIZED ||
           std::strcmp(function, "XblInitialize") == 0 || std::strncmp(function, "XGameRuntimeInitialize", 22) == 0;
}

// Returns whether the mistake is new, and so is logged.
bool note(const char* function, std::string_view argument, int32_t hr, const char* sentence) noexcept {
    Mistakes& all = mistakes();
    const std::lock_guard lock(all.lock);
    if (concerns_a_start(function, hr)) {
        std::snprintf(all.start, sizeof all.start, "%s", sentence);
    }
    for (size_t at = 0; at < all.count; ++at) {
        Mistake& mistake = all.made[at];
        if (mistake.hr == hr && argument == mistake.argument && std::strcmp(mistake.function, function) == 0) {
            ++mistake.repeated;
            return false;
        }
    }
    if (all.count == all.made.size()) {
        return false;
    }
    Mistake& mistake = all.made[all.count++];
    std::snprintf(mistake.function, sizeof mistake.function, "%s", function);
    std::snprintf(mistake.argument, sizeof mistake.argument, "%.*s", static_cast<int>(argument.size()),
                  argument.data());
    mistake.hr = hr;
    return true;
}

const char* name_of(int32_t hr) noexcept {
    const HResultText* const known = find_hresult_text(hr);
    return known != nullptr ? known->name : "a failure";
}

int32_t say(const char* function, std::string_view argument, int32_t hr, const char* sentence) noexcept {
    if (note(function, argument, hr, sentence)) {
        log(LogLevel::Warning, "%s", sentence);
    }
    return hr;
}

int32_t refuse_argument(const char* function, std::string_view argument, const char* why, int32_t hr) noexcept {
    if (function != nullptr && !in_forked_child()) {
        char sentence[320];
        std::snprintf(sentence, sizeof sentence, "%s: %.*s %s, so the call fails with %s (0x%08X).", function,
                      static_cast<int>(argument.size()), argument.data(), why, name_of(hr), static_cast<unsigned>(hr));
        say(function, argument, hr, sentence);
    }
    return hr;
}

} // namespace

const char* FunctionScope::name() noexcept { return t_function; }

const char* FunctionScope::exchange(const char* name) noexcept {
    const char* const before = t_function;
    t_function = name;
    return before;
}

int32_t refuse(const char* function, const char* argument, const char* why, int32_t hr) noexcept {
    return refuse_argument(function, argument, why, hr);
}

int32_t refuse(const char* function, const char* argument, const char* why) noexcept {
    return refuse(function, argument, why, E_INVALIDARG);
}

int32_t refuse_early(const char* function, int32_t hr) noexcept {
    if (function == nullptr || in_forked_child()) {
        return hr;
    }
    const bool services = hr == E_XBL_NOT_INITIALIZED;
    char sentence[320];
    std::snprintf(sentence, sizeof sentence, "%s was called before %s, or after %s, so it fails with %s (0x%08X).",
                  function, services ? "XblInitialize" : "XGameRuntimeInitialize",
                  services ? "XblCleanupAsync" : "XGameRuntimeUninitialize", name_of(hr), static_cast<unsigned>(hr));
    return say(function, {}, hr, sentence);
}

bool any_null_of(const char* function, const char* names, std::initializer_list<bool> are_null) noexcept {
    std::string_view left = names;
    for (const bool is_null : are_null) {
        const size_t comma = left.find(", ");
        if (is_null) {
            refuse_argument(function, left.substr(0, comma), "is null", E_INVALIDARG);
            return true;
        }
        left = comma == std::string_view::npos ? std::string_view() : left.substr(comma + 2);
    }
    return false;
}

std::string start_mistake() {
    Mistakes& all = mistakes();
    const std::lock_guard lock(all.lock);
    return all.start;
}

void forget_start_mistake() noexcept {
    Mistakes& all = mistakes();
    const std::lock_guard lock(all.lock);
    all.start[0] = '\0';
}

void log_repeated_mistakes() noexcept {
    try {
        std::string text;
        {
            Mistakes& all = mistakes();
            const std::lock_guard lock(all.lock);
            for (size_t at = 0; at < all.count; ++at) {
                Mistake& mistake = all.made[at];
                if (mistake.repeated == 0) {
                    continue;
                }
                text += text.empty() ? "" : ", ";
                text += std::string(mistake.function) + (*mistake.argument != '\0' ? "(" : "") + mistake.argument +
                        (*mistake.argument != '\0' ? ") " : " ") + name_of(mistake.hr) + " " +
                        std::to_string(mistake.repeated) + "x";
                mistake.repeated = 0;
            }
        }
        if (!text.empty()) {
            log(LogLevel::Warning, "refused calls of kinds that were logged before: %s", text.c_str());
        }
    } catch (...) { // only a report is lost
    }
}

} // namespace xblshim::base
