#include "service/options.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>

#include "base/never_destroyed.h"

namespace xblshim::service {

namespace {

struct Options {
    std::mutex lock; // lock "options": a leaf
    std::map<std::string, std::string> values;
};

Options& options() {
    static base::NeverDestroyed<Options> instance;
    return *instance;
}

constexpr const char* setting_keys[] = {
#include "service/rendered/setting_keys.inc"
};

} // namespace

bool known_option(const std::string& key) noexcept {
    return std::any_of(std::begin(setting_keys), std::end(setting_keys),
                       [&](const char* known) { return key == known; });
}

void store_option(const std::string& key, const std::string& value) {
    Options& all = options();
    const std::lock_guard lock(all.lock);
    all.values[key] = value;
}

void remove_option(const std::string& key) {
    Options& all = options();
    const std::lock_guard lock(all.lock);
    all.values.erase(key);
}

std::vector<std::pair<std::string, std::string>> stored_options() {
    Options& all = options();
    const std::lock_guard lock(all.lock);
    return {all.values.begin(), all.values.end()};
}

std::string stored_option(const std::string& key) {
    Options& all = options();
    const std::lock_guard lock(all.lock);
    const auto found = all.values.find(key);
    return found == all.values.end() ? std::string() : found->second;
}

} // namespace xblshim::service
