#include "service/options.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>

namespace xblshim::service {

namespace {

struct Options {
    std::mutex mutex; // lock "options": a leaf
    std::map<std::string, std::string> values;
};

Options& options() {
    static auto* instance = new Options; // never destroyed
    return *instance;
}

// The keys of the configuration (python/xblshim/config.py knows what may stand in them).
constexpr const char* keys[] = {"service",     "title_id", "sandbox", "users",   "state_dir",
                                "definitions", "log",      "python",  "offline", "gamer_picture"};

} // namespace

bool known_option(const std::string& key) noexcept {
    return key.compare(0, 6, "token.") == 0 ||
           std::any_of(std::begin(keys), std::end(keys), [&](const char* known) { return key == known; });
}

void store_option(const std::string& key, const std::string& value) {
    Options& all = options();
    const std::lock_guard lock(all.mutex);
    all.values[key] = value;
}

void remove_option(const std::string& key) {
    Options& all = options();
    const std::lock_guard lock(all.mutex);
    all.values.erase(key);
}

std::vector<std::pair<std::string, std::string>> stored_options() {
    Options& all = options();
    const std::lock_guard lock(all.mutex);
    return {all.values.begin(), all.values.end()};
}

std::string stored_option(const std::string& key) {
    Options& all = options();
    const std::lock_guard lock(all.mutex);
    const auto found = all.values.find(key);
    return found == all.values.end() ? std::string() : found->second;
}

} // namespace xblshim::service
