#include "http/bodies.h"

#include <algorithm>
#include <chrono>

#include "base/title_code.h"

namespace xblshim::http {
namespace {

constexpr size_t read_at_once = size_t{64} * 1024;

// Reports the progress in one direction: at the beginning, at the end, and in between at the title's interval.
class Reports {
public:
    Reports(HCCallHandle handle, const ProgressReport& to, uint64_t total) noexcept
        : m_handle(handle), m_to(to), m_total(total) {}

    void at(uint64_t current) noexcept {
        if (m_to.function == nullptr) {
            return;
        }
        const auto now = Clock::now();
        if (m_reported && current != m_total && now - m_last < std::chrono::seconds(m_to.least_seconds)) {
            return;
        }
        m_reported = true;
        m_last = now;
        base::call_title([&] { static_cast<void>(m_to.function(m_handle, current, m_total, m_to.context)); });
    }

private:
    using Clock = std::chrono::steady_clock;

    const HCCallHandle m_handle;
    const ProgressReport& m_to;
    const uint64_t m_total;
    bool m_reported = false;
    Clock::time_point m_last;
};

} // namespace

HRESULT read_body(HCCallHandle handle, const RequestData& request, const std::atomic<Stage>& stage,
                  std::vector<uint8_t>& body) {
    const BodyReader& reader = request.reader;
    if (reader.function == nullptr) {
        body.assign(request.body.begin(), request.body.end());
        return S_OK;
    }
    body.resize(reader.size);
    for (size_t offset = 0; offset < body.size();) {
        if (stage != Stage::Reading) {
            return E_ABORT;
        }
        const size_t room = std::min(body.size() - offset, read_at_once);
        size_t written = 0;
        const HRESULT hr = base::call_title(
            [&] { return reader.function(handle, offset, room, reader.context, body.data() + offset, &written); });
        if (FAILED(hr)) {
            return hr;
        }
        if (written == 0 || written > room) {
            return E_UNEXPECTED; // the body would be shorter than its length, or memory was overwritten
        }
        offset += written;
    }
    return S_OK;
}

HRESULT write_body(HCCallHandle handle, const RequestData& request, size_t sent, std::string_view body) {
    if (sent != 0) {
        Reports(handle, request.upload, sent).at(sent);
    }
    Reports reports(handle, request.download, body.size());
    const BodyWriter& writer = request.writer;
    for (size_t offset = 0; offset < body.size();) {
        const std::string_view piece =
            body.substr(offset, writer.function != nullptr ? request.receive_size : std::string_view::npos);
        if (writer.function != nullptr) {
            const HRESULT hr = base::call_title([&] {
                return writer.function(handle, reinterpret_cast<const uint8_t*>(piece.data()), piece.size(),
                                       writer.context);
            });
            if (FAILED(hr)) {
                return hr;
            }
        }
        offset += piece.size();
        reports.at(offset);
    }
    return S_OK;
}

} // namespace xblshim::http
