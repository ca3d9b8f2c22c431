// One entry for each public function, which calls it with arbitrary arguments.
#pragma once

#include <XTaskQueue.h>

#include <cstdint>
#include <string>
#include <vector>

#include "fuzz/input.h"

namespace fuzz {

class World;

struct PublicCall {
    const char* name;
    void (*run)(World& world, Input& in);
};
const std::vector<PublicCall>& public_calls();

// Ends the registration of a token, whatever its kind.
void take_back(uint64_t token, const std::vector<XTaskQueueHandle>& queues);

// Calls functions of the table on `threads` threads until each has made that many calls or its input has ended. Returns
// a description of leaks, or an empty text.
std::string run(std::vector<Input> inputs, unsigned calls_of_a_thread);

} // namespace fuzz
