// Work for a delivery thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "httpClient/pal.h"

namespace xblshim::service {

// A condition that must be met before a call completes.
class BeforeCompletion {
public:
    BeforeCompletion() = default;
    BeforeCompletion(const BeforeCompletion&) = delete;
    BeforeCompletion& operator=(const BeforeCompletion&) = delete;
    virtual ~BeforeCompletion() = default;
    virtual void wait() noexcept = 0; // on a delivery thread, without any lock
};

class Deliverable {
public:
    Deliverable() = default;
    Deliverable(const Deliverable&) = delete;
    Deliverable& operator=(const Deliverable&) = delete;
    virtual ~Deliverable() = default;

    // Called at most once, on a delivery thread (never a Python thread, with no lock held). The object is destroyed
    // afterwards.
    virtual void complete(HRESULT hr) noexcept = 0;

    // The same on a thread that must not run title code, such as Python's. False, and nothing happened, when title code
    // might run: call complete() then.
    virtual bool complete_quietly(HRESULT hr) noexcept {
        static_cast<void>(hr);
        return false;
    }

    // Runs all of it with its result.
    static void deliver(std::unique_ptr<Deliverable> it) noexcept {
        Deliverable& self = *it;
        if (self.before) {
            self.before->wait();
        }
        self.complete(self.m_hr);
        self.over(std::move(it));
    }

    HRESULT result() const noexcept { return m_hr; } // for complete()
    void set_result(HRESULT hr) noexcept { m_hr = hr; }

    std::shared_ptr<BeforeCompletion> before; // null: nothing
    uint64_t origin = 0;                      // the asynchronous call that it belongs to, set by submit(); 0: none

private:
    // Called after complete(); destroys the object.
    virtual void over(std::unique_ptr<Deliverable>) noexcept {}

    template <class Item> friend class DeliveryList;
    std::unique_ptr<Deliverable> m_next; // the next one in the list that contains it
    HRESULT m_hr = S_OK;                 // the last member, so that a derived class uses the rest of the word
};

// First in, first out. It allocates no memory: a delivery is never lost for lack of memory.
template <class Item> class DeliveryList {
public:
    DeliveryList() noexcept = default;
    DeliveryList(DeliveryList&& other) noexcept { swap(other); }
    DeliveryList& operator=(DeliveryList&& other) noexcept {
        swap(other);
        return *this;
    }
    DeliveryList(const DeliveryList&) = delete;
    DeliveryList& operator=(const DeliveryList&) = delete;
    ~DeliveryList() {
        while (pop_front() != nullptr) { // iteratively, because the list may be long
        }
    }

    bool empty() const noexcept { return m_first == nullptr; }
    size_t size() const noexcept { return m_size; }
    const Item* front() const noexcept { return static_cast<const Item*>(m_first.get()); } // null when it is empty
    void push_back(std::unique_ptr<Item> item) noexcept {
        Deliverable* const last = item.get();
        (m_first == nullptr ? m_first : m_last->m_next) = std::move(item);
        m_last = last;
        ++m_size;
    }
    void push_back(std::unique_ptr<Item> item, HRESULT hr) noexcept {
        item->set_result(hr);
        push_back(std::move(item));
    }
    // Null when it is empty.
    std::unique_ptr<Item> pop_front() noexcept {
        std::unique_ptr<Deliverable> first = std::move(m_first);
        if (first != nullptr) {
            m_first = std::move(first->m_next);
            --m_size;
        }
        return std::unique_ptr<Item>(static_cast<Item*>(first.release()));
    }
    template <class Visitor> void for_each(Visitor visit) const {
        for (const Deliverable* item = m_first.get(); item != nullptr; item = item->m_next.get()) {
            visit(static_cast<const Item&>(*item));
        }
    }

private:
    void swap(DeliveryList& other) noexcept {
        std::swap(m_first, other.m_first);
        std::swap(m_last, other.m_last);
        std::swap(m_size, other.m_size);
    }

    std::unique_ptr<Deliverable> m_first;
    Deliverable* m_last = nullptr; // the last of those from m_first on
    size_t m_size = 0;
};

using Deliveries = DeliveryList<Deliverable>;

} // namespace xblshim::service
