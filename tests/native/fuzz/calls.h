// One entry for each public function: called with whatever there is.
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

// Ends whatever registration a token may be of.
void take_back(uint64_t token, const std::vector<XTaskQueueHandle>& queues);

// `threads` call functions of the table until each has made so many calls or its input has ended. Empty, or what was
// left at the end of it.
std::string run(std::vector<Input> inputs, unsigned calls_of_a_thread);

} // namespace fuzz
