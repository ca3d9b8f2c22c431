// An HTTP call, the object behind HCCallHandle and XblHttpCallHandle: a call of the title, or an observed one.
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
#include "service/attempt.h"
#include "service/result_memory.h"

namespace xblshim::http {

// The title's functions for the bodies of a call.
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
// The numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten, which the library does
// not use.
struct DynamicBytes {
    uint64_t size = 0;
    uint64_t written = 0;
};

// The request. The title may change it until it performs the call.
struct RequestData {
    std::string method = "GET";
    std::string url;
    // Each name occurs once. A deque: a new header does not move texts that the title has read.
    std::deque<std::pair<std::string, std::string>> headers;
    std::string body;
    BodyReader reader; // replaces the body if it is set
    BodyWriter writer;
    ProgressReport upload, download;
    bool retry_allowed = true;
    uint32_t retry_cache_id = 0;
    uint32_t timeout_seconds = 30; // for one attempt
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    uint32_t gzip_level = 0;
    size_t receive_size = size_t{16} * 1024; // the maximum size of the parts that a writer gets

    const std::string* find_header(std::string_view name) const noexcept;
    void set_header(const char* name, const char* value); // replaces one of this name. Throws std::bad_alloc
};

// Constant after its construction. It owns the memory of its texts and bytes, a single allocation.
class Response {
public:
    using Header = std::pair<const char*, const char*>;

    Response() noexcept = default;                            // no response yet
    explicit Response(const service::Attempt& attempt);       // throws std::bad_alloc; calls the title's allocator
    explicit Response(service::ResultMemory&& memory);        // an xblshim_http_response. Throws std::bad_alloc
    const char* find_header(const char* name) const noexcept; // null: no such header

    HRESULT hr = S_OK; // that of the status, or network_hr
    uint32_t status = 0;
    HRESULT network_hr = S_OK;
    uint32_t platform_error = 0;
    const char* network_message = "";
    std::string_view body = ""; // with a terminating zero
    std::vector<Header> headers;

private:
    base::TitleMemory m_of_title;
    service::ResultMemory m_result_memory;
};

class Call {
public:
    Call();                                        // a call of the title, with the present defaults
    explicit Call(const service::Attempt& routed); // an observed, complete call; throws as Response does
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
    // Texts that `read` returns pointers to are valid until the title changes them.
    template <class Read> auto read(Read&& read) const {
        const std::lock_guard lock(m_lock);
        return read(m_request);
    }

    // Succeeds once; the request is constant afterwards.
    bool begin_performing() noexcept;
    void take_back() noexcept; // reverts it: the call was not performed
    const RequestData& performed_request() const noexcept { return m_request; }
    uint32_t perform_count() const noexcept;

    // Called once for each call, when it ends.
    void end(std::shared_ptr<const Response> response) noexcept;
    void fail(HRESULT hr) noexcept; // without a response

    const Response& response() const noexcept; // valid as long as the call
    HRESULT network_hr() const noexcept;

    // Values of the title, apart from the request.
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

inline constexpr uint32_t last_service_cache_id = 1000; // the highest number of the services' own throttle states

bool same_name(std::string_view a, std::string_view b) noexcept; // names of headers: ignores letter case

// Opens a handle with one reference. Throws std::bad_alloc.
HCCallHandle open_call_handle(std::shared_ptr<Call> call, const char* created_by);
void close_call_handle(HCCallHandle handle) noexcept;
std::shared_ptr<Call> find_call(HCCallHandle handle) noexcept; // null: not open

// The defaults of new calls, which a setter with a null call changes.
enum class Default : uint8_t { RetryAllowed, Timeout, RetryDelay, TimeoutWindow };
std::atomic<uint32_t>& default_of(Default which) noexcept;

} // namespace xblshim::http
