// An entry of a port: a callback, or a step of a queue's termination.
#pragma once

#include <XTaskQueue.h>

#include <chrono>
#include <cstdint>
#include <memory>

namespace xblshim::task_queue {

class Queue;
struct PortContext;
class Waiter;

using Clock = std::chrono::steady_clock; // monotonic: a changed system time has no effect

struct Entry {
    Entry* next = nullptr;
    PortContext* context = nullptr; // the queue and port that it was submitted through; valid while `queue` is held
    std::shared_ptr<Queue> queue;   // a pending entry keeps its queue alive
    std::shared_ptr<Waiter> waiter; // the waiter of this entry; null for all other entries
    void* callback_context = nullptr;
    XTaskQueueCallback* callback = nullptr; // null: a termination step
    Clock::time_point due{}; // of a delayed entry; on a Manual port of every callback: the time when it became ready
    uint64_t sequence = 0;   // order of submission among delayed entries

    bool is_step() const noexcept { return callback == nullptr; }
};

// A first-in first-out list through Entry::next. It does not own its entries.
class EntryList {
public:
    bool empty() const noexcept { return m_head == nullptr; }

    void push_back(Entry* entry) noexcept {
        entry->next = nullptr;
        (m_tail == nullptr ? m_head : m_tail->next) = entry;
        m_tail = entry;
    }
    Entry* pop_front() noexcept {
        Entry* const entry = m_head;
        if (entry != nullptr) {
            m_head = entry->next;
            if (m_head == nullptr) {
                m_tail = nullptr;
            }
            entry->next = nullptr;
        }
        return entry;
    }
    // Removes and returns the first entry that `wanted` accepts.
    template <class Predicate> Entry* remove_first(Predicate wanted) noexcept {
        Entry* before = nullptr;
        for (Entry* entry = m_head; entry != nullptr; before = entry, entry = entry->next) {
            if (wanted(*entry)) {
                (before == nullptr ? m_head : before->next) = entry->next;
                if (m_tail == entry) {
                    m_tail = before;
                }
                entry->next = nullptr;
                return entry;
            }
        }
        return nullptr;
    }

    template <class Visitor> void for_each(Visitor visit) const {
        for (const Entry* entry = m_head; entry != nullptr; entry = entry->next) {
            visit(*entry);
        }
    }

private:
    Entry* m_head = nullptr;
    Entry* m_tail = nullptr;
};

// Reuses entries: a submission allocates only when more entries are pending than ever before, up to a bound. The lock
// of its port protects it.
class EntryPool {
public:
    EntryPool() = default;
    EntryPool(const EntryPool&) = delete;
    EntryPool& operator=(const EntryPool&) = delete;
    ~EntryPool() {
        while (Entry* const entry = m_spare.pop_front()) {
            const std::unique_ptr<Entry> owned(entry);
        }
    }
    // Throws std::bad_alloc.
    Entry* take() { return m_count > m_reserved ? take_spare() : std::make_unique<Entry>().release(); }

    // Reserves one more entry for take_reserved(). Throws std::bad_alloc.
    void reserve() {
        if (m_count == m_reserved) {
            m_spare.push_back(std::make_unique<Entry>().release());
            ++m_count;
        }
        ++m_reserved;
    }
    void unreserve() noexcept { --m_reserved; }
    Entry* take_reserved() noexcept {
        --m_reserved;
        return take_spare();
    }
    // The caller must have moved the entry's queue out: it must not be released under the port's lock.
    void give_back(Entry* entry) noexcept {
        if (m_count < most + m_reserved) {
            ++m_count;
            m_spare.push_back(entry);
        } else {
            const std::unique_ptr<Entry> owned(entry);
        }
    }

private:
    Entry* take_spare() noexcept {
        --m_count;
        return m_spare.pop_front();
    }

    static constexpr uint32_t most = 256;
    EntryList m_spare;
    uint32_t m_count = 0;
    uint32_t m_reserved = 0; // the part of them that is reserved
};

} // namespace xblshim::task_queue
