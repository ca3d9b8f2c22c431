// For reports: the Manual ports on which callbacks wait to be dispatched.
#pragma once

#include "task_queue/entry.h"

#include <XTaskQueue.h>

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace xblshim::task_queue {

class Port;

// Where a title knows a port from: a handle that it has open to a queue with it; 0 when there is none (any more).
struct PortPlace {
    uint64_t queue = 0;
    XTaskQueuePort port = XTaskQueuePort::Completion;
};

struct WaitingPort {
    PortPlace place;
    uint32_t callbacks = 0;
    Clock::time_point since{}; // of the first of them
};

// One port after the other is looked at, so that no two locks are held; call it with none held.
// Throws std::bad_alloc.
std::vector<WaitingPort> waiting_ports();
PortPlace place_of(const Port& port);

// A queue's handle as the title sees it in its debugger; words for 0.
inline std::string to_text(uint64_t queue) {
    if (queue == 0) {
        return "whose handles are closed";
    }
    char text[32];
    std::snprintf(text, sizeof text, "0x%" PRIx64, queue);
    return text;
}

} // namespace xblshim::task_queue
