// One asynchronous call, from XAsyncBegin until its result was taken and its completion callback has returned.
//
//              complete()                        the callback, if any, returned
//     running ------------> completed, unreleased ------------------------------> released
//
// Beside that it is *attached* to its block from the start until it completes without a payload, or its payload is
// taken; while it is, the block is in use. The provider gets Cleanup when the call isn't attached any more and none of
// the other operations runs.
//
// Title code (the provider, the callback) is never called with a lock held, and once the completion callback is entered
// the title's block is never touched.
#pragma once

#include <XAsyncProvider.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>

#include "async/block_state.h"
#include "async/call_table.h"
#include "async/pending.h"

namespace xblshim::async {

// What XAsyncBegin was given.
struct Request {
    void* context;
    const void* identity;
    const char* name;
    XAsyncProvider* provider;
};

class Call : public TableSlot {
public:
    // XAsyncBegin: HRESULTs as there. A block that isn't in use holds a failure afterwards.
    static HRESULT begin(XAsyncBlock& block, const Request& request) noexcept;
    // The call of a title's block or of the copy that providers get. Null when it has none, or it is quite over.
    static CallRef of(XAsyncBlock& block) noexcept;
    // The same for what only a call's provider may do: a title's block names none of the library's own calls here,
    // which still need the call that the title would end.
    static CallRef to_provide(XAsyncBlock& block) noexcept;

    HRESULT schedule(uint32_t delay_ms) noexcept;
    // False when it doesn't count: another came first, or it is E_PENDING.
    bool complete(HRESULT hr, size_t payload) noexcept;
    // complete() without a payload, where that runs no title code on this thread. False: nothing happened.
    bool complete_quietly(HRESULT hr) noexcept;
    void cancel() noexcept;
    // Returns the final status.
    HRESULT wait() noexcept;
    // Bytes that are still to be taken.
    size_t payload() noexcept;
    // `used` is set before the provider is asked. A GetResult that returns E_PENDING leaves the payload to be taken.
    HRESULT take_result(const void* identity, size_t size, void* buffer, size_t& used) noexcept;
    // False when nothing of it is outstanding.
    bool describe(PendingCall& description) noexcept;

private:
    friend class CallTable;

    static HRESULT open_queue(const XAsyncBlock& block, XTaskQueueHandle& queue) noexcept;
    static void CALLBACK on_work(void* context, bool canceled);
    static void CALLBACK on_completion(void* context, bool canceled);

    static void leave_failure(XAsyncBlock& block, uint64_t last, HRESULT hr) noexcept;
    void prepare(XAsyncBlock& block, const Request& request, XTaskQueueHandle queue) noexcept;
    bool publish(uint64_t last) noexcept; // false: another call has the block; `last` is what it named before
    void withdraw() noexcept;             // after that
    void start() noexcept;
    void work(bool canceled) noexcept;
    void call_back() noexcept;
    void release_waiters() noexcept;
    bool is_in_use() noexcept;
    bool is_to_be_taken() const noexcept { return m_attached && !m_taking; } // or runs; with the call lock held
    void mark_blocks(uint32_t signature) noexcept;
    bool begin_operation() noexcept;
    void end_operation() noexcept;
    HRESULT call_provider(XAsyncOp op) noexcept;
    bool waiting_may_hang(bool callback_entered) const noexcept;
    bool spin_until_released() const noexcept;
    void keep_name(const char* name) noexcept;
    // The slot is about to be used by another call.
    void forget() noexcept;

    // Fixed while the call lasts.
    XAsyncBlock* m_title_block = nullptr;
    XAsyncBlock m_copy{}; // what providers get; its queue is our own handle
    XAsyncCompletionRoutine* m_callback = nullptr;
    XAsyncProvider* m_provider = nullptr;
    void* m_context = nullptr;
    const void* m_identity = nullptr;
    char m_name[call_name_size] = {};
    XTaskQueueHandle m_title_queue = nullptr; // as the title gave it
    std::chrono::steady_clock::time_point m_begun_at{};
    // XAsyncGetResult's; GetResult and Cleanup see them. Written by who is taking the payload.
    void* m_buffer = nullptr;
    size_t m_buffer_size = 0;

    std::mutex m_lock; // the call lock: a leaf; guards what follows and the library's part of both blocks
    std::condition_variable m_released_changed;
    uint32_t m_operations = 0; // provider operations that run, plus one while attached; Cleanup when it drops to 0
    HRESULT m_status = S_OK;
    size_t m_payload = 0;
    bool m_published = false; // its block names it, or named it
    bool m_scheduled = false;
    std::chrono::steady_clock::time_point m_due{}; // while scheduled
    bool m_completed = false;
    bool m_attached = false;
    bool m_taking = false;               // GetResult runs
    std::atomic<bool> m_released{false}; // written under the lock; m_status is final then
    int m_released_on = -1;              // the processor
    std::thread::id m_callback_thread;
};

} // namespace xblshim::async
