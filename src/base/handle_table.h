// The table of all handles that cross the ABI.
//
// A handle is a token (kind, slot, generation), never a pointer: a closed, foreign or random value is rejected without
// being dereferenced. The table also lists the open handles, for the report at clean-up.
//
// Two kinds of locks, both leaves: one for each slot, so that threads with different handles never block each other,
// and one for the free list, for creating and closing handles.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "base/never_destroyed.h"

namespace xblshim::base {

enum class HandleKind : uint8_t {
    TaskQueue = 1,
    TaskQueuePort,
    User,
    Context,
    AchievementsResult,
    AchievementsManagerResult,
    HttpCall,
    XblHttpCall,
    RealTimeSubscription,
    PresenceRecord,
    SocialRelationshipResult,
    GameSaveProvider,
    GameSaveContainer,
    GameSaveUpdate,
    Inert // a handle without an object: runtime/harmless.h
};

struct OpenHandle {
    HandleKind kind = HandleKind::TaskQueue;
    uint64_t token = 0;
    uint32_t references = 0;
    const char* created_by = nullptr; // the public function that created it; null: the library itself
    std::chrono::steady_clock::time_point created_at;
};

class HandleTable {
public:
    // Never destroyed: threads may use it while the process exits.
    static HandleTable& instance() noexcept;

    // Returns a new token with one reference. Throws std::bad_alloc.
    uint64_t insert(HandleKind kind, std::shared_ptr<void> object, const char* created_by);
    // Null when the token is not an open handle of that kind.
    std::shared_ptr<void> find(HandleKind kind, uint64_t token) const noexcept;
    // Adds a reference to the token. False when it is not open.
    bool add_reference(HandleKind kind, uint64_t token) noexcept;
    // Releases a reference and returns the object, so that it is destroyed outside the table's lock. Sets `last` when
    // the token is closed now. Null when the token was not open.
    std::shared_ptr<void> release(HandleKind kind, uint64_t token, bool& last) noexcept;
    std::vector<OpenHandle> open_handles() const;

    template <class Object, class Handle> std::shared_ptr<Object> get(HandleKind kind, Handle handle) const noexcept {
        return std::static_pointer_cast<Object>(find(kind, to_token(handle)));
    }
    template <class Handle> static uint64_t to_token(Handle handle) noexcept {
        return static_cast<uint64_t>(reinterpret_cast<uintptr_t>(handle));
    }
    template <class Handle> static Handle to_handle(uint64_t token) noexcept {
        return reinterpret_cast<Handle>(static_cast<uintptr_t>(token));
    }

private:
    struct Slot;
    // Chunk n has first_chunk << n slots: a slot never moves, and reading needs only the lock of the slot.
    static constexpr uint32_t first_chunk_bits = 6;
    static constexpr uint32_t slot_bits = 24;
    static constexpr uint32_t chunks = slot_bits - first_chunk_bits;

    friend class NeverDestroyed<HandleTable>;
    HandleTable() = default;
    Slot* slot_at(uint32_t index) const noexcept;
    Slot* slot_of(uint64_t token) const noexcept;
    uint32_t take_free_slot();

    std::atomic<Slot*> m_chunks[chunks]{};
    mutable std::mutex m_free_lock;
    std::vector<uint32_t> m_free; // slots that were used before
    // Slots that were used at least once: only these exist. Written with the free lock held.
    std::atomic<uint32_t> m_used{0};
};

} // namespace xblshim::base
