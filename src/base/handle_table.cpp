#include "base/handle_table.h"

#include <new>
#include <utility>

#include "base/brief_lock.h"

namespace xblshim::base {

static_assert(sizeof(void*) == 8, "a handle has to hold a 64-bit token");

namespace {

// Bits 63..56: the kind, with the top bit set, which no address of a user's object has. 55..32: slot. 31..0:
// generation.
constexpr uint64_t mark = 0x80;
constexpr uint64_t make_token(HandleKind kind, uint32_t slot, uint32_t generation) {
    return ((mark | static_cast<uint64_t>(kind)) << 56) | (static_cast<uint64_t>(slot) << 32) | generation;
}
constexpr bool has_kind(uint64_t token, HandleKind kind) { return token >> 56 == (mark | static_cast<uint64_t>(kind)); }
constexpr uint32_t slot_index(uint64_t token) { return static_cast<uint32_t>(token >> 32) & 0xFFFFFFu; }

constexpr uint32_t highest_bit(uint32_t value) {
    uint32_t bit = 0;
    while (value >>= 1) {
        ++bit;
    }
    return bit;
}

} // namespace

struct HandleTable::Slot {
    std::mutex lock;
    uint64_t token = 0; // 0: free
    uint32_t generation = 0;
    uint32_t references = 0;
    std::shared_ptr<void> object;
    const char* created_by = nullptr;
    std::chrono::steady_clock::time_point created_at;
};

HandleTable& HandleTable::instance() noexcept {
    static NeverDestroyed<HandleTable> table;
    return *table;
}

HandleTable::Slot* HandleTable::slot_at(uint32_t index) const noexcept {
    const uint32_t shifted = index + (1u << first_chunk_bits);
#if defined(__GNUC__)
    const uint32_t bit = 31u - static_cast<uint32_t>(__builtin_clz(shifted));
#else
    const uint32_t bit = highest_bit(shifted);
#endif
    if (bit - first_chunk_bits >= chunks) {
        return nullptr;
    }
    Slot* const chunk = m_chunks[bit - first_chunk_bits].load(std::memory_order_acquire);
    return chunk == nullptr ? nullptr : chunk + (shifted - (1u << bit));
}

HandleTable::Slot* HandleTable::slot_of(uint64_t token) const noexcept {
    const uint32_t index = slot_index(token);
    return index < m_used.load(std::memory_order_acquire) ? slot_at(index) : nullptr;
}

uint32_t HandleTable::take_free_slot() {
    const std::lock_guard lock(m_free_lock);
    if (!m_free.empty()) {
        const uint32_t index = m_free.back();
        m_free.pop_back();
        return index;
    }
    const uint32_t index = m_used.load(std::memory_order_relaxed);
    const uint32_t shifted = index + (1u << first_chunk_bits);
    const uint32_t bit = highest_bit(shifted);
    if (bit - first_chunk_bits >= chunks) {
        throw std::bad_alloc();
    }
    auto& chunk = m_chunks[bit - first_chunk_bits];
    if (chunk.load(std::memory_order_relaxed) == nullptr) {
        m_free.reserve((size_t{1} << (bit + 1)) - (1u << first_chunk_bits)); // release() must not fail
        // Only memory: slots that no handle needs yet cost no pages.
        chunk.store(std::allocator<Slot>().allocate(size_t{1} << bit), std::memory_order_release);
    }
    new (slot_at(index)) Slot;
    m_used.store(index + 1, std::memory_order_release);
    return index;
}

uint64_t HandleTable::insert(HandleKind kind, std::shared_ptr<void> object, const char* created_by) {
    const uint32_t index = take_free_slot();
    Slot& slot = *slot_at(index);
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(slot.lock);
    ++slot.generation;
    slot.token = make_token(kind, index, slot.generation);
    slot.references = 1;
    slot.object = std::move(object);
    slot.created_by = created_by;
    slot.created_at = now;
    return slot.token;
}

std::shared_ptr<void> HandleTable::find(HandleKind kind, uint64_t token) const noexcept {
    if (!has_kind(token, kind)) {
        return nullptr;
    }
    Slot* const slot = slot_of(token);
    if (slot == nullptr) {
        return nullptr;
    }
    const auto lock = lock_briefly(slot->lock);
    return slot->token == token ? slot->object : nullptr;
}

bool HandleTable::add_reference(HandleKind kind, uint64_t token) noexcept {
    Slot* const slot = has_kind(token, kind) ? slot_of(token) : nullptr;
    if (slot == nullptr) {
        return false;
    }
    const std::lock_guard lock(slot->lock);
    if (slot->token != token || slot->references == UINT32_MAX) {
        return false;
    }
    ++slot->references;
    return true;
}

std::shared_ptr<void> HandleTable::release(HandleKind kind, uint64_t token, bool& last) noexcept {
    last = false;
    Slot* const slot = has_kind(token, kind) ? slot_of(token) : nullptr;
    if (slot == nullptr) {
        return nullptr;
    }
    std::shared_ptr<void> object;
    {
        const std::lock_guard lock(slot->lock);
        if (slot->token != token) {
            return nullptr;
        }
        if (--slot->references > 0) {
            return slot->object;
        }
        last = true;
        object = std::move(slot->object);
        slot->object.reset();
        slot->token = 0;
        if (slot->generation == UINT32_MAX) {
            return object; // every token of this slot was used: the slot is retired
        }
    }
    const std::lock_guard lock(m_free_lock);
    m_free.push_back(slot_index(token));
    return object;
}

std::vector<OpenHandle> HandleTable::open_handles() const {
    const uint32_t used = m_used.load(std::memory_order_acquire);
    std::vector<OpenHandle> open;
    for (uint32_t index = 0; index < used; ++index) {
        Slot& slot = *slot_at(index);
        OpenHandle handle;
        {
            const std::lock_guard lock(slot.lock);
            if (slot.token == 0) {
                continue;
            }
            handle = {static_cast<HandleKind>((slot.token >> 56) & ~mark), slot.token, slot.references, slot.created_by,
                      slot.created_at};
        }
        open.push_back(handle);
    }
    return open;
}

} // namespace xblshim::base
