// The payload of calls that return an array in a buffer of the title: the array, what it points to, and its length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#include "xbl/buffer_result.h"
#include "xbl/moved_memory.h"
#include "xbl/rendered/move_pointers.h"
#include "xbl/service_operation.h"

namespace xblshim::xbl {

// `Head` is the struct of the bridge ABI. `first` is its array, which follows it in memory, and `count` the array's
// length.
template <class Head, class Element, const Element* Head::* first, uint64_t Head::* count>
class CountedArray : public CallResult {
public:
    size_t keep(service::ResultMemory memory) override {
        m_memory = std::move(memory);
        m_body = reinterpret_cast<const char*>(head().*first);
        if (m_body != nullptr) {
            const char* const begin = static_cast<const char*>(m_memory.bytes());
            m_body_size = static_cast<size_t>(m_memory.size()) - static_cast<size_t>(m_body - begin);
        }
        return rounded_up(m_body_size) + sizeof(PayloadCount);
    }

    HRESULT write(void* buffer) override {
        const PayloadCount length = head().*count;
        auto* const to = static_cast<char*>(buffer);
        std::memcpy(to + rounded_up(m_body_size), &length, sizeof length);
        if (m_body == nullptr) {
            return S_OK;
        }
        std::memcpy(to, m_body, m_body_size);
        const Moved moved(m_body, buffer, m_body_size);
        auto* const elements = static_cast<Element*>(buffer);
        for (size_t at = 0; at < length; ++at) {
            move_pointers(moved, elements[at]);
            finish(elements[at], buffer);
        }
        return S_OK;
    }

private:
    // Called for each element in the title's buffer, when its pointers lead into the buffer.
    virtual void finish(Element& /*element*/, void* /*buffer*/) noexcept {}
    const Head& head() const noexcept { return *m_memory.as<Head>(); }

    service::ResultMemory m_memory;
    const char* m_body = nullptr; // null for an empty array
    size_t m_body_size = 0;
};

} // namespace xblshim::xbl
