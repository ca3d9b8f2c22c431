#include "service/run.h"

#include <atomic>

namespace xblshim::service {
namespace {

std::atomic<uint32_t> runs{0};

} // namespace

uint32_t run() noexcept { return runs.load(std::memory_order_relaxed); }

void begin_run() noexcept { runs.fetch_add(1, std::memory_order_relaxed); }

} // namespace xblshim::service
