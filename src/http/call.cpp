#include "http/call.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <new>

#include "base/handle_table.h"
#include "base/hresult_text.h"
#include "base/process.h"

namespace xblshim::http {
namespace {

// Appends texts.
class Texts {
public:
    explicit Texts(void* memory) noexcept : m_end(static_cast<char*>(memory)) {}
    const char* add(std::string_view text) noexcept {
        char* const begin = m_end;
        std::copy(text.begin(), text.end(), begin); // an empty text may have no address
        begin[text.size()] = '\0';
        m_end += text.size() + 1;
        return begin;
    }

private:
    char* m_end;
};

RequestData with_defaults() {
    RequestData request;
    request.retry_allowed = default_of(Default::RetryAllowed) != 0;
    request.timeout_seconds = default_of(Default::Timeout);
    request.retry_delay_seconds = default_of(Default::RetryDelay);
    request.timeout_window_seconds = default_of(Default::TimeoutWindow);
    return request;
}

RequestData as_sent(const service::Attempt& attempt) {
    RequestData request = with_defaults();
    request.method = attempt.method;
    request.url = attempt.url;
    request.headers.assign(attempt.request_headers.begin(), attempt.request_headers.end());
    request.body = attempt.request_body;
    return request;
}

const Response& no_response() noexcept {
    static const Response none;
    return none;
}

} // namespace

bool same_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](unsigned char x, unsigned char y) {
               return std::tolower(x) == std::tolower(y);
           });
}

const std::string* RequestData::find_header(std::string_view name) const noexcept {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto& header) { return same_name(header.first, name); });
    return found != headers.end() ? &found->second : nullptr;
}

void RequestData::set_header(const char* name, const char* value) {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto& header) { return same_name(header.first, name); });
    if (found != headers.end()) {
        found->second = value;
    } else {
        headers.emplace_back(name, value);
    }
}

Response::Response(const service::Attempt& attempt)
    : hr(attempt.network_hr), status(attempt.status), network_hr(attempt.network_hr) {
    std::string_view message;
    if (FAILED(network_hr)) {
        const auto* const known = base::find_hresult_text(network_hr);
        message = known != nullptr ? known->meaning : "no response came";
    }
    size_t size = message.size() + 1 + attempt.response_body.size() + 1;
    for (const auto& [name, value] : attempt.response_headers) {
        size += name.size() + 1 + value.size() + 1;
    }
    m_of_title = base::TitleMemory(base::MemoryUser::Http, size);
    Texts texts(m_of_title.get());
    network_message = texts.add(message);
    body = {texts.add(attempt.response_body), attempt.response_body.size()};
    headers.reserve(attempt.response_headers.size());
    for (const auto& [name, value] : attempt.response_headers) {
        const char* const name_text = texts.add(name);
        headers.emplace_back(name_text, texts.add(value));
    }
}

Response::Response(service::ResultMemory&& memory) : m_result_memory(std::move(memory)) {
    const auto& brought = *m_result_memory.as<xblshim_http_response>();
    hr = brought.hr;
    status = brought.status;
    network_hr = brought.network_hr;
    platform_error = brought.platform_error;
    network_message = brought.platform_message;
    body = {reinterpret_cast<const char*>(brought.body), static_cast<size_t>(brought.body_size)};
    const auto* at = reinterpret_cast<const char*>(brought.headers);
    const char* const end = at + brought.headers_size;
    while (at < end) {
        const char* const name = at;
        const char* const value = name + std::strlen(name) + 1;
        headers.emplace_back(name, value);
        at = value + std::strlen(value) + 1;
    }
}

const char* Response::find_header(const char* name) const noexcept {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const Header& header) { return same_name(header.first, name); });
    return found != headers.end() ? found->second : nullptr;
}

Call::Call() : id(service::new_call_number()), m_request(with_defaults()) {}

Call::Call(const service::Attempt& routed)
    : id(routed.call), m_request(as_sent(routed)), m_performed(true), m_count(routed.number),
      m_response(std::make_shared<const Response>(routed)) {}

bool Call::begin_performing() noexcept {
    const std::lock_guard lock(m_lock);
    if (m_performed) {
        return false;
    }
    m_performed = true;
    m_count = 1;
    return true;
}

void Call::take_back() noexcept {
    const std::lock_guard lock(m_lock);
    m_performed = false;
    m_count = 0;
}

uint32_t Call::perform_count() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_count;
}

void Call::end(std::shared_ptr<const Response> response) noexcept {
    const std::lock_guard lock(m_lock);
    m_response = std::move(response);
}

void Call::fail(HRESULT hr) noexcept {
    const std::lock_guard lock(m_lock);
    m_failure = hr;
}

const Response& Call::response() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_response ? *m_response : no_response(); // set once, and constant afterwards
}

HRESULT Call::network_hr() const noexcept {
    const std::lock_guard lock(m_lock);
    return FAILED(m_failure) || !m_response ? m_failure : m_response->network_hr;
}

void* Call::context() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_context;
}

void Call::set_context(void* context) noexcept {
    const std::lock_guard lock(m_lock);
    m_context = context;
}

DynamicBytes Call::dynamic_bytes() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_dynamic;
}

void Call::set_dynamic_size(uint64_t size) noexcept {
    const std::lock_guard lock(m_lock);
    m_dynamic.size = size;
}

void Call::add_dynamic_bytes(uint64_t more) noexcept {
    const std::lock_guard lock(m_lock);
    m_dynamic.written += more;
}

HCCallHandle open_call_handle(std::shared_ptr<Call> call, const char* created_by) {
    return base::HandleTable::to_handle<HCCallHandle>(
        base::HandleTable::instance().insert(base::HandleKind::HttpCall, std::move(call), created_by));
}

void close_call_handle(HCCallHandle handle) noexcept {
    bool last = false;
    base::HandleTable::instance().release(base::HandleKind::HttpCall, base::HandleTable::to_token(handle), last);
}

std::shared_ptr<Call> find_call(HCCallHandle handle) noexcept {
    if (handle == nullptr || base::in_forked_child()) {
        return nullptr;
    }
    return base::HandleTable::instance().get<Call>(base::HandleKind::HttpCall, handle);
}

std::atomic<uint32_t>& default_of(Default which) noexcept {
    static std::atomic<uint32_t> values[] = {{1}, {30}, {2}, {20}};
    return values[static_cast<size_t>(which)];
}

} // namespace xblshim::http
