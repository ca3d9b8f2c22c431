// An HTTP call: what a title reads through an HCCallHandle or an XblHttpCallHandle, its own or one that was routed.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/title_memory.h"
#include "httpClient/httpClient.h"
#include "service/answer_memory.h"
#include "service/attempt.h"

namespace xblshim::http {

// Functions of the title that take part in a call.
struct BodyReader {
    HCHttpCallRequestBodyReadFunction function = nullptr;
    size_t size = 0;
    void* context = nullptr;
};
struct BodyWriter {
    HCHttpCallResponseBodyWriteFunction function = nullptr;
    void* context = nullptr;
};
struct ProgressReport {
    HCHttpCallProgressReportFunction function = nullptr;
    size_t least_seconds = 0; // between two reports
    void* context = nullptr;
};
// What a title counts of its own; nothing here reads it.
struct DynamicBytes {
    uint64_t size = 0;
    uint64_t written = 0;
};

// What a title may set until it performs the call.
struct RequestData {
    std::string method = "GET";
    std::string url;
    // No name twice. A deque: another header moves no text that the title has read.
    std::deque<std::pair<std::string, std::string>> headers;
    std::string body;
    BodyReader reader; // in place of the body where there is one
    BodyWriter writer;
    ProgressReport upload, download;
    bool retry_allowed = true;
    uint32_t retry_cache_id = 0;
    uint32_t timeout_seconds = 30; // of an attempt
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    uint32_t gzip_level = 0;
    size_t receive_size = size_t{16} * 1024; // of the pieces that a writer gets

    const std::string* find_header(std::string_view name) const noexcept;
    void set_header(const char* name, const char* value); // takes the place of one of this name. Throws std::bad_alloc
};

// Never changed once it is made. The texts and bytes lie in one piece of memory that it owns.
class Response {
public:
    using Header = std::pair<const char*, const char*>;

    Response() noexcept = default;                            // there was none yet
    explicit Response(const service::Attempt& attempt);       // throws std::bad_alloc; calls the title's allocator
    explicit Response(service::AnswerMemory&& memory);        // an xblshim_http_response. Throws std::bad_alloc
    const char* find_header(const char* name) const noexcept; // null: there is none

    HRESULT hr = S_OK; // of the status, or network_hr
    uint32_t status = 0;
    HRESULT network_hr = S_OK;
    uint32_t platform_error = 0;
    const char* network_message = "";
    std::string_view body = ""; // with a closing zero
    std::vector<Header> headers;

private:
    base::TitleMemory m_of_title;
    service::AnswerMemory m_of_answer;
};

class Call {
public:
    Call();                                        // of the title: with the defaults as they are now
    explicit Call(const service::Attempt& routed); // over; throws as Response does
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    const uint64_t id;

    // Calls change(RequestData&) with the call's lock held. E_HC_PERFORM_ALREADY_CALLED once it was performed. Throws
    // what `change` throws.
    template <class Change> HRESULT change(Change&& change) {
        const std::lock_guard lock(m_lock);
        if (m_performed) {
            return E_HC_PERFORM_ALREADY_CALLED;
        }
        change(m_request);
        return S_OK;
    }
    // Texts that `read` returns pointers to stay until the title changes them.
    template <class Read> auto read(Read&& read) const {
        const std::lock_guard lock(m_lock);
        return read(m_request);
    }

    // Only the first time; what was set doesn't change any more.
    bool begin_performing() noexcept;
    void take_back() noexcept; // it was not performed after all
    const RequestData& performed_request() const noexcept { return m_request; }
    uint32_t perform_count() const noexcept;

    // Once a call, by whoever ends it.
    void end(std::shared_ptr<const Response> response) noexcept;
    void fail(HRESULT hr) noexcept; // without a response

    const Response& response() const noexcept; // valid as long as the call
    HRESULT network_hr() const noexcept;

    // Of the title, beside the request.
    void* context() const noexcept;
    void set_context(void* context) noexcept;
    DynamicBytes dynamic_bytes() const noexcept; // of the request
    void set_dynamic_size(uint64_t size) noexcept;
    void add_dynamic_bytes(uint64_t more) noexcept;

private:
    mutable std::mutex m_lock; // the HTTP call lock: a leaf
    RequestData m_request;
    bool m_performed = false;
    uint32_t m_count = 0;
    HRESULT m_failure = S_OK;
    std::shared_ptr<const Response> m_response; // null until there is one
    void* m_context = nullptr;
    DynamicBytes m_dynamic;
};

inline constexpr uint32_t last_service_cache_id = 1000; // of the numbers of throttle states that the services have

bool same_name(std::string_view a, std::string_view b) noexcept; // of headers: without case

// A new handle with one reference. Throws std::bad_alloc.
HCCallHandle open_call_handle(std::shared_ptr<Call> call, const char* created_by);
void close_call_handle(HCCallHandle handle) noexcept;
std::shared_ptr<Call> find_call(HCCallHandle handle) noexcept; // null: not open

// What the next calls of the title begin with: what a setter without a call sets.
enum class Default : uint8_t { RetryAllowed, Timeout, RetryDelay, TimeoutWindow };
std::atomic<uint32_t>& default_of(Default which) noexcept;

} // namespace xblshim::http
