// The shared objects of a run's threads: queues that a thread dispatches, blocks, and all handles so far.
//
// The library may be given anything but memory that isn't the title's: blocks stay where they are until the end of the
// run, and what a title may not do with its own data (change a block while the library has it) isn't done here either.
#pragma once

#include <XAsync.h>
#include <XTaskQueue.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "fuzz/input.h"
#include "support/temporary_folder.h"
#include "support/test_service.h"

namespace fuzz {

class World {
public:
    World();
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    // Starts like a title: a user, a context and a page of achievements. Without them most calls would fail.
    void start();
    // For callers that change the service before start().
    const xblshim_bridge_api& bridge() const { return m_service.stand_in.bridge(); }
    // Ends everything as a title should. Returns a description of leaks, or an empty text.
    std::string end();

    XAsyncBlock* block(Input& in);
    // Returns an earlier handle, null, or a value that was never a handle.
    uint64_t handle(Input& in);
    void seen(uint64_t handle);
    uint64_t token(Input& in); // of a registration
    void seen_token(uint64_t token);
    const char* text(Input& in) const;

    void take_back_registrations(); // every one that was seen

    // Queues of the run's own: they are pumped to the end. Null when there are enough of them.
    bool may_make_queue();
    void made_queue(XTaskQueueHandle queue);

private:
    void pump_until_ended();
    static void pump(XTaskQueueHandle queue);
    std::vector<XTaskQueueHandle> kept() const;
    void close_handles();

    const support::TemporaryFolder m_state; // where titles save
    TestService m_service;
    static constexpr size_t blocks_of_a_queue = 6;
    std::vector<XAsyncBlock> m_blocks; // never moved

    mutable std::mutex m_lock;
    std::vector<XTaskQueueHandle> m_kept; // our own handle to each queue
    std::vector<uint64_t> m_handles;
    std::vector<uint64_t> m_tokens;
    std::atomic<uint32_t> m_queues{0};
    std::atomic<bool> m_ended{false};
    std::thread m_pump;
};

} // namespace fuzz
