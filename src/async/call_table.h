// The table of running calls: slots that are used again and never freed.
//
// A token is (generation, slot). Since slots are never freed, looking one up touches no memory but the table's own,
// whatever the token; since a slot's generation rises with each use, an old token finds nothing.
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

// A counted reference to a call; the slot is free for another call when the last one is gone.
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
    // Gives the reference to somebody who will adopt it.
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
    // Null when the token names no call that is in use.
    CallRef find(uint64_t token) const noexcept;
    // Every call that is in use, for reports; some may have ended meanwhile. Throws std::bad_alloc.
    std::vector<CallRef> all() const;

private:
    friend class CallRef;
    // A finished call's slot rests until that many others have been freed: a provider that completes a call once more
    // through its stale copy of the block then meets a dead block, not another's call.
    static constexpr uint32_t resting = 64;
    static constexpr uint32_t chunk_size = 64;
    static constexpr uint32_t chunks = 16384; // a million calls at a time

    friend class base::NeverDestroyed<CallTable>;
    CallTable() = default;
    Call* at(uint32_t slot) const noexcept;
    Call* take_slot();
    void put_back(Call& call) noexcept;

    std::array<std::atomic<Call*>, chunks> m_chunks{};
    mutable std::mutex m_lock; // the call table lock: a leaf, guards what follows
    uint32_t m_made = 0;       // slots that were ever used
    uint32_t m_free = 0;       // slots in the list of free ones, oldest first
    Call* m_oldest = nullptr;
    Call* m_newest = nullptr;
};

// What a slot's owner, the table, keeps in it.
class TableSlot {
public:
    uint64_t token() const noexcept;
    // For somebody who has a reference already.
    void add_reference() noexcept;

private:
    friend class CallTable;
    friend class CallRef;
    std::atomic<uint64_t> m_word{uint64_t{1} << 32}; // generation (upper half) and references (lower half)
    uint32_t m_slot = 0;
    Call* m_next = nullptr; // in the list of free ones
};

} // namespace xblshim::async
