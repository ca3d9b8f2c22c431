#include "async/call.h"

#include "async/operation.h"

#include <cstring>
#include <new>

namespace xblshim::async {

// A title's text is copied: the log may need it when it is freed. Without memory for it the call gets a general name.
void Call::keep_name(const Request& request) noexcept {
    constexpr const char* general_name = "an asynchronous call";
    const char* const name = request.name;
    m_name = name == nullptr ? general_name : name;
    if (name == nullptr || request.name_is_constant || Operation::is_provider(m_provider)) {
        return;
    }
    size_t length = strnlen(name, call_name_size);
    if (length == call_name_size) { // truncated at the boundary of a character
        --length;
        while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) {
            --length;
        }
    }
    m_name_copy.reset(new (std::nothrow) char[length + 1]);
    if (m_name_copy == nullptr) {
        m_name = general_name;
        return;
    }
    std::memcpy(m_name_copy.get(), name, length);
    m_name_copy[length] = '\0';
    m_name = m_name_copy.get();
}

} // namespace xblshim::async
