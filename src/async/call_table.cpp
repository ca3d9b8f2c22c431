#include "async/call_table.h"

#include "async/call.h"

#include <memory>
#include <new>

namespace xblshim::async {
namespace {

constexpr uint32_t generation_of(uint64_t word) { return static_cast<uint32_t>(word >> 32); }
constexpr uint32_t references_of(uint64_t word) { return static_cast<uint32_t>(word); }

} // namespace

uint64_t TableSlot::token() const noexcept {
    return (m_word.load(std::memory_order_relaxed) & 0xFFFFFFFF00000000u) | m_slot;
}

void TableSlot::add_reference() noexcept { m_word.fetch_add(1, std::memory_order_relaxed); }

CallRef::~CallRef() {
    if (m_call == nullptr) {
        return;
    }
    TableSlot& slot = *m_call;
    const uint64_t before = slot.m_word.fetch_sub(1, std::memory_order_acq_rel);
    if (references_of(before) == 1) {
        CallTable::instance().put_back(*m_call);
    }
}

CallTable& CallTable::instance() noexcept {
    static base::NeverDestroyed<CallTable> table;
    return *table;
}

Call* CallTable::at(uint32_t slot) const noexcept {
    if (slot / chunk_size >= chunks) {
        return nullptr;
    }
    Call* const chunk = m_chunks[slot / chunk_size].load(std::memory_order_acquire);
    return chunk == nullptr ? nullptr : chunk + slot % chunk_size;
}

CallRef CallTable::find(uint64_t token) const noexcept {
    Call* const call = at(static_cast<uint32_t>(token));
    if (call == nullptr) {
        return CallRef();
    }
    std::atomic<uint64_t>& word = static_cast<TableSlot&>(*call).m_word;
    // Acquire also when nothing is found: a thread that waits for an ended call must see the effects of its callback.
    uint64_t seen = word.load(std::memory_order_acquire);
    do {
        if (generation_of(seen) != generation_of(token) || references_of(seen) == 0) {
            return CallRef();
        }
    } while (!word.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire, std::memory_order_acquire));
    return CallRef(call);
}

std::vector<CallRef> CallTable::all() const {
    uint32_t made = 0;
    {
        const std::lock_guard lock(m_lock);
        made = m_made;
    }
    std::vector<CallRef> calls;
    for (uint32_t slot = 0; slot < made; ++slot) {
        const std::atomic<uint64_t>& word = static_cast<const TableSlot&>(*at(slot)).m_word;
        if (CallRef call = find((word.load(std::memory_order_relaxed) & 0xFFFFFFFF00000000u) | slot)) {
            calls.push_back(std::move(call));
        }
    }
    return calls;
}

CallRef CallTable::take() {
    Call* const call = take_slot();
    // No thread can find the slot before this: it had no references.
    static_cast<TableSlot&>(*call).m_word.fetch_add(1, std::memory_order_acq_rel);
    return CallRef(call);
}

Call* CallTable::take_slot() {
    const std::lock_guard lock(m_lock);
    if (m_free > resting || (m_made == chunks * chunk_size && m_free > 0)) {
        Call* const call = m_oldest;
        m_oldest = static_cast<TableSlot*>(call)->m_next;
        --m_free;
        return call;
    }
    if (m_made == chunks * chunk_size) {
        throw std::bad_alloc();
    }
    if (m_made % chunk_size == 0) {
        m_chunks[m_made / chunk_size].store(std::make_unique<Call[]>(chunk_size).release(), std::memory_order_release);
    }
    Call* const call = at(m_made);
    static_cast<TableSlot*>(call)->m_slot = m_made++;
    return call;
}

void CallTable::put_back(Call& call) noexcept {
    call.forget();
    TableSlot& slot = call;
    const uint32_t generation = generation_of(slot.m_word.load(std::memory_order_relaxed)) + 1;
    slot.m_word.store(static_cast<uint64_t>(generation == 0 ? 1 : generation) << 32, std::memory_order_release);
    slot.m_next = nullptr;
    const std::lock_guard lock(m_lock);
    if (m_free == 0) {
        m_oldest = &call;
    } else {
        static_cast<TableSlot*>(m_newest)->m_next = &call;
    }
    m_newest = &call;
    ++m_free;
}

} // namespace xblshim::async
