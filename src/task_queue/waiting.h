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

// An open handle to a queue with the port, by which a title identifies the port; 0 when there is none.
struct PortPlace {
    uint64_t queue = 0;
    XTaskQueuePort port = XTaskQueuePort::Completion;
};

struct WaitingPort {
    PortPlace place;
    uint32_t callbacks = 0;
    Clock::time_point since{}; // since the first of them
};

// Reads one port after the other, so that no two locks are held. Call it with none held. Throws std::bad_alloc.
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
