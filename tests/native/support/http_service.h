// A service for the requests of a title: it records each one, and returns the response that the test sets.
#pragma once

#include <condition_variable>
#include <cstring>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/rendered/request_reader.h"
#include "support/test_service.h"

namespace support {

struct HttpReply {
    HRESULT hr = S_OK; // of the call at the boundary; StandIn::later: none yet
    uint32_t status = 200;
    HRESULT network_hr = S_OK;
    uint32_t platform_error = 0;
    std::string platform_message;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    HRESULT result = S_OK; // of the status, or network_hr
};

struct HttpRequest {
    xblshim::service::HttpCall call;
    uint64_t token;
    uint32_t retry_delay_seconds, timeout_window_seconds;
};

class HttpService : public TestService {
public:
    HttpService() {
        stand_in.on_call([this](const xblshim_core_api& core, const xblshim_call& call) { return handle(core, call); });
    }

    HttpReply reply; // set before a call
    std::vector<HttpRequest> requests() const {
        const std::lock_guard lock(m_lock);
        return m_requests;
    }
    std::vector<uint64_t> canceled() const {
        const std::lock_guard lock(m_lock);
        return m_canceled;
    }
    void wait_for_requests(size_t count) const {
        std::unique_lock lock(m_lock);
        REQUIRE(m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_requests.size() >= count; }));
    }
    void wait_for_cancel() const {
        std::unique_lock lock(m_lock);
        REQUIRE(m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return !m_canceled.empty(); }));
    }

private:
    std::optional<HRESULT> handle(const xblshim_core_api& core, const xblshim_call& call) {
        if (call.kind == XBLSHIM_CALL_CANCEL_HTTP_CALL) {
            note([&] { m_canceled.push_back(call.request.cancel_http_call.id); });
            return S_OK;
        }
        if (call.kind != XBLSHIM_CALL_HTTP_CALL) {
            return std::nullopt;
        }
        note([&] {
            m_requests.push_back({xblshim::testing::read_http_call(call), call.token, call.retry_delay_seconds,
                                  call.timeout_window_seconds});
        });
        return reply.hr != S_OK ? reply.hr : give(core, call.token);
    }

    HRESULT give(const xblshim_core_api& core, uint64_t token) const {
        std::string headers;
        for (const auto& [name, value] : reply.headers) {
            headers.append(name).append(1, '\0').append(value).append(1, '\0');
        }
        const size_t size = sizeof(xblshim_http_response) + reply.platform_message.size() + 1 + headers.size() + 1 +
                            reply.body.size() + 1;
        auto* const memory = static_cast<char*>(core.result_memory(core.core, token, size));
        if (memory == nullptr) {
            return E_OUTOFMEMORY;
        }
        char* at = memory + sizeof(xblshim_http_response);
        const auto put = [&at](const std::string& bytes) {
            char* const begin = at;
            std::memcpy(begin, bytes.data(), bytes.size()); // zeros follow: the memory has them
            at += bytes.size() + 1;
            return begin;
        };
        auto& brought = *reinterpret_cast<xblshim_http_response*>(memory);
        brought.hr = reply.result;
        brought.status = reply.status;
        brought.network_hr = reply.network_hr;
        brought.platform_error = reply.platform_error;
        brought.platform_message = put(reply.platform_message);
        brought.headers = reinterpret_cast<const uint8_t*>(put(headers));
        brought.headers_size = headers.size();
        brought.body = reinterpret_cast<const uint8_t*>(put(reply.body));
        brought.body_size = reply.body.size();
        return S_OK;
    }

    template <class Change> void note(Change change) {
        const std::lock_guard lock(m_lock);
        change();
        m_changed.notify_all();
    }

    mutable std::mutex m_lock;
    mutable std::condition_variable m_changed;
    std::vector<HttpRequest> m_requests;
    std::vector<uint64_t> m_canceled;
};

using HeaderList = std::vector<std::pair<std::string, std::string>>;
inline HeaderList headers_of(const HttpRequest& request) {
    HeaderList list;
    for (const auto& header : request.call.headers) {
        list.emplace_back(header.name, header.value);
    }
    return list;
}

inline std::string text_of(const std::vector<uint8_t>& bytes) { return {bytes.begin(), bytes.end()}; }

} // namespace support
