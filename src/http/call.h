// One finished HTTP attempt, as titles read it through an HCCallHandle.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "base/title_memory.h"
#include "httpClient/pal.h"
#include "service/attempt.h"

namespace xblshim::http {

// Never changed once it is made. What titles are given pointers to lies in one piece of the title's own memory.
class FinishedCall {
public:
    explicit FinishedCall(const service::Attempt& attempt); // throws std::bad_alloc; calls the title's allocator

    using Header = std::pair<const char*, const char*>;

    uint64_t id = 0;
    uint32_t number = 0; // how often the call was sent until then
    uint32_t status = 0;
    HRESULT network_hr = S_OK;
    const char* url = "";
    const char* network_message = "";
    std::string_view response_body; // with a closing zero
    std::vector<Header> response_headers;

private:
    base::TitleMemory m_memory;
};

// A new handle with one reference. Throws std::bad_alloc.
HCCallHandle open_call_handle(std::shared_ptr<FinishedCall> call, const char* created_by);
void close_call_handle(HCCallHandle handle) noexcept;

} // namespace xblshim::http
