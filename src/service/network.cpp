#include "service/network.h"

#include <atomic>

#include "service/service_testing.h"

namespace xblshim::service {
namespace {

enum class Switch : uint8_t { Untouched, Online, Offline };
std::atomic<Switch> by_title{Switch::Untouched};
std::atomic<bool> by_configuration{false};

} // namespace

bool offline() noexcept {
    const Switch said = by_title.load(std::memory_order_relaxed);
    return said == Switch::Untouched ? by_configuration.load(std::memory_order_relaxed) : said == Switch::Offline;
}

void set_offline(bool offline) noexcept { by_title = offline ? Switch::Offline : Switch::Online; }

void forget_offline_for_tests() noexcept { by_title = Switch::Untouched; }

void set_configured_offline(bool offline) noexcept { by_configuration = offline; }

} // namespace xblshim::service
