// One asynchronous call, from XAsyncBegin until its result was taken and its completion callback has returned.
//
// complete() moves a call from running to completed. The return of the callback, if there is one, moves it to released.
//
// A call is also *attached* to its block, from the start until it completes without a payload or its payload is taken.
// The block is in use while the call is attached. The provider gets Cleanup when the call is not attached and no other
// operation runs.
//
// No lock is held while title code (the provider, the callback) runs. The title's block is not accessed after the
// completion callback has started.
#pragma once

#include <XAsyncProvider.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>

#include "async/block_state.h"
#include "async/call_table.h"
#include "async/pending.h"

namespace xblshim::async {

// The arguments of XAsyncBegin.
struct Request {
    void* context;
    const void* identity;
    const char* name; // may be null
    XAsyncProvider* provider;
    bool name_is_constant = false; // the call keeps the pointer; other names are copied
};

class Call : public TableSlot {
public:
    // XAsyncBegin, with its HRESULTs. After a failure, a block that was not in use holds that failure.
    static HRESULT begin(XAsyncBlock& block, const Request& request) noexcept;
    // The call of a title's block, or of the copy that providers get. Null when there is none, or it has ended.
    static CallRef of(XAsyncBlock& block) noexcept;
    // The same for functions that only a call's provider may use: for a title's block of one of the library's own calls
    // it returns null, because the title would end a call that the library still needs.
    static CallRef to_provide(XAsyncBlock& block) noexcept;

    HRESULT schedule(uint32_t delay_ms) noexcept;
    // False when the completion is ignored: the call was completed before, or `hr` is E_PENDING.
    bool complete(HRESULT hr, size_t payload) noexcept;
    // complete() without a payload, when it runs no title code on this thread. False: the call is unchanged.
    bool complete_quietly(HRESULT hr) noexcept;
    void cancel() noexcept;
    // Returns the final status.
    HRESULT wait() noexcept;
    // The number of bytes that can still be taken.
    size_t payload() noexcept;
    // `used` is set before the provider is called. A GetResult that returns E_PENDING keeps the payload.
    HRESULT take_result(const void* identity, size_t size, void* buffer, size_t& used) noexcept;
    // False when the call has no outstanding payload.
    bool describe(PendingCall& description) noexcept;

private:
    friend class CallTable;

    static HRESULT open_queue(const XAsyncBlock& block, XTaskQueueHandle& queue) noexcept;
    static void CALLBACK on_work(void* context, bool canceled);
    static void CALLBACK on_completion(void* context, bool canceled);

    static void leave_failure(XAsyncBlock& block, uint64_t last, HRESULT hr) noexcept;
    void prepare(XAsyncBlock& block, const Request& request, XTaskQueueHandle queue) noexcept;
    // false: another call has the block; `last` is the token that the block held before
    bool publish(uint64_t last) noexcept;
    void withdraw() noexcept; // reverts publish()
    void start() noexcept;
    void work(bool canceled) noexcept;
    void call_back() noexcept;
    void release_waiters() noexcept;
    bool is_in_use() noexcept;
    bool is_to_be_taken() const noexcept { return m_attached && !m_taking; } // or running; with the call lock held
    void mark_blocks(uint32_t signature) noexcept;
    bool begin_operation() noexcept;
    void end_operation() noexcept;
    HRESULT call_provider(XAsyncOp op) noexcept;
    bool waiting_may_hang(bool callback_entered) const noexcept;
    bool spin_until_released() const noexcept;
    void keep_name(const Request& request) noexcept;
    // Resets the slot for another call.
    void forget() noexcept;

    // Constant while the call exists.
    XAsyncBlock* m_title_block = nullptr;
    XAsyncBlock m_copy{}; // the block for providers; its queue is our own handle
    XAsyncCompletionRoutine* m_callback = nullptr;
    XAsyncProvider* m_provider = nullptr;
    void* m_context = nullptr;
    const void* m_identity = nullptr;
    const char* m_name = "";
    std::unique_ptr<char[]> m_name_copy;      // null where m_name points to a constant
    XTaskQueueHandle m_title_queue = nullptr; // the queue of the title's block
    std::chrono::steady_clock::time_point m_begun_at{};
    // The buffer of XAsyncGetResult, for GetResult and Cleanup. The thread that takes the payload writes it.
    void* m_buffer = nullptr;
    size_t m_buffer_size = 0;

    std::mutex m_lock; // the call lock: a leaf; protects the following members and the library's part of both blocks
    std::condition_variable m_released_changed;
    uint32_t m_operations = 0; // running provider operations, plus one while attached; 0 causes Cleanup
    HRESULT m_status = S_OK;
    size_t m_payload = 0;
    bool m_published = false; // its block names it, or did
    bool m_scheduled = false;
    std::chrono::steady_clock::time_point m_due{}; // only while scheduled
    bool m_completed = false;
    bool m_attached = false;
    bool m_taking = false;               // GetResult runs
    std::atomic<bool> m_released{false}; // written under the lock; m_status is final then
    int m_released_on = -1;              // the processor
    std::thread::id m_callback_thread;
};

} // namespace xblshim::async
