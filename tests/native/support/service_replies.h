// Results of the Python side for calls of services other than achievements, in its layout: the head,
// the arrays, the texts.
#pragma once

#include <cstddef>
#include <cstring>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "service/service.h"
#include "support/rendered/request_reader.h"
#include "support/test_service.h"
#include "support/title.h"

namespace title {

// One piece of memory that is filled from its beginning. The first pass, without memory, only measures.
class ReplyWriter {
public:
    explicit ReplyWriter(char* memory) : m_memory(memory) {}

    template <class T> T* array(size_t count) {
        m_size = (m_size + 7) / 8 * 8;
        return count == 0 ? nullptr : reinterpret_cast<T*>(take(count * sizeof(T)));
    }
    const char* text(const std::string& value) {
        char* const to = take(value.size() + 1);
        return to == nullptr ? nullptr : static_cast<char*>(std::memcpy(to, value.c_str(), value.size() + 1));
    }
    template <class T> static void set(T* to, const T& value) {
        if (to != nullptr) {
            *to = value;
        }
    }
    size_t size() const { return m_size; }

private:
    char* take(size_t size) {
        char* const begin = m_memory == nullptr ? nullptr : m_memory + m_size;
        m_size += size;
        return begin;
    }
    char* const m_memory;
    size_t m_size = 0;
};

// Fills the result of a call. Called twice.
using Fill = std::function<void(ReplyWriter&)>;

// Completes every call of one kind with a result, and keeps the requests.
template <class Request> class Replies {
public:
    // `kind` is XBLSHIM_CALL_...; without `fill` the call has no result.
    Replies(TestService& service, uint32_t kind, HRESULT hr = S_OK, Fill fill = {})
        : m_fill(std::move(fill)), m_hr(hr) {
        service.stand_in.on_call(
            [this, kind](const xblshim_core_api& core, const xblshim_call& call) -> std::optional<HRESULT> {
                if (call.kind != kind) {
                    return std::nullopt;
                }
                const std::lock_guard lock(m_lock);
                m_requests.push_back(std::get<Request>(*xblshim::testing::read_request(call)));
                if (SUCCEEDED(m_hr) && m_fill) {
                    ReplyWriter measure(nullptr);
                    m_fill(measure);
                    auto* const memory = static_cast<char*>(core.result_memory(core.core, call.token, measure.size()));
                    if (memory == nullptr) {
                        return E_OUTOFMEMORY;
                    }
                    ReplyWriter writer(memory);
                    m_fill(writer);
                }
                return m_hr;
            });
    }

    std::vector<Request> requests() const {
        const std::lock_guard lock(m_lock);
        return m_requests;
    }

private:
    mutable std::mutex m_lock;
    const Fill m_fill;
    const HRESULT m_hr;
    std::vector<Request> m_requests;
};

// The HRESULT of a call from its begin to its end.
template <class Begin> HRESULT outcome_of(Queue& queue, Begin begin) {
    Call call(queue);
    REQUIRE_EQ(begin(call.block()), S_OK);
    const HRESULT hr = call.finish();
    CHECK_EQ(call.callbacks.load(), 1);
    return hr;
}

} // namespace title
