// The table of running calls: slots that are reused and never freed.
//
// A token is (generation, slot). Slots are never freed, so a look-up accesses only the table's own memory, for every
// token. Each use of a slot increments its generation, so an old token finds nothing.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include "base/never_destroyed.h"

namespace xblshim::async {

class Call;

// A counted reference to a call. The last one frees the slot for another call.
class CallRef {
public:
    CallRef() noexcept = default;
    explicit CallRef(Call* adopted) noexcept : m_call(adopted) {}
    CallRef(CallRef&& other) noexcept : m_call(std::exchange(other.m_call, nullptr)) {}
    CallRef& operator=(CallRef&& other) noexcept {
        std::swap(m_call, other.m_call);
        return *this;
    }
    CallRef(const CallRef&) = delete;
    CallRef& operator=(const CallRef&) = delete;
    ~CallRef();

    explicit operator bool() const noexcept { return m_call != nullptr; }
    Call* operator->() const noexcept { return m_call; }
    Call* get() const noexcept { return m_call; }
    // Releases the reference to a caller that adopts it.
    Call* leave() noexcept { return std::exchange(m_call, nullptr); }

private:
    Call* m_call = nullptr;
};

class CallTable {
public:
    // Never destroyed: threads may use it while the process exits.
    static CallTable& instance() noexcept;

    // A free slot with one reference. Throws std::bad_alloc.
    CallRef take();
    // Null when no call in use has the token.
    CallRef find(uint64_t token) const noexcept;
    // Every call in use, for reports; some may end meanwhile. Throws std::bad_alloc.
    std::vector<CallRef> all() const;

private:
    friend class CallRef;
    // A freed slot is reused only after this many others were freed. A provider that completes a call again through an
    // old copy of the block then finds a block without a call, not another call.
    static constexpr uint32_t resting = 64;
    static constexpr uint32_t chunk_size = 64;
    static constexpr uint32_t chunks = 16384; // up to a million calls at the same time

    friend class base::NeverDestroyed<CallTable>;
    CallTable() = default;
    Call* at(uint32_t slot) const noexcept;
    Call* take_slot();
    void put_back(Call& call) noexcept;

    std::array<std::atomic<Call*>, chunks> m_chunks{};
    mutable std::mutex m_lock; // the call table lock: a leaf; protects the following members
    uint32_t m_made = 0;       // slots that were used at least once
    uint32_t m_free = 0;       // slots in the list of free ones, oldest first
    Call* m_oldest = nullptr;
    Call* m_newest = nullptr;
};

// The table's data in a slot.
class TableSlot {
public:
    uint64_t token() const noexcept;
    // For a caller that has a reference.
    void add_reference() noexcept;

private:
    friend class CallTable;
    friend class CallRef;
    std::atomic<uint64_t> m_word{uint64_t{1} << 32}; // generation (upper half) and references (lower half)
    uint32_t m_slot = 0;
    Call* m_next = nullptr; // in the list of free ones
};

} // namespace xblshim::async
