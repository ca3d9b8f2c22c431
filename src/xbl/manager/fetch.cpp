#include "xbl/manager/fetch.h"

#include "base/guard.h"
#include "base/log.h"
#include "runtime/title_id.h"
#include "service/service.h"

namespace xblshim::xbl::manager {
namespace {

constexpr uint32_t page_size = 100;
constexpr size_t most_pages = 1000; // an endless list of a service must not exhaust the memory

class Fetch : public std::enable_shared_from_this<Fetch> {
public:
    // An empty id: all achievements.
    Fetch(std::weak_ptr<GlobalState> title, uint64_t xuid, std::string achievement_id, std::weak_ptr<FetchSink> sink)
        : m_title(std::move(title)), m_sink(std::move(sink)), m_one{xuid, {}, std::move(achievement_id)} {
        m_list.xuid = xuid;
        m_list.type = static_cast<uint32_t>(XblAchievementType::All);
        m_list.max_items = page_size;
    }

    void begin(HRESULT hr) noexcept {
        go_on(hr, [this] {
            const auto title = m_title.lock();
            if (!title) {
                return E_ABORT; // cleaned up meanwhile
            }
            m_list.title_id = runtime::title_id(service::configuration().get(), title->scid);
            m_one.scid = title->scid;
            m_settings.accept_language = title->accept_language();
            ask();
            return S_OK;
        });
    }

    void page_came(HRESULT hr, service::ResultMemory memory) noexcept {
        go_on(hr, [this, &memory] {
            const auto* const page = memory.as<xblshim_page>();
            if (page == nullptr) {
                return E_UNEXPECTED;
            }
            const char* const token = page->continuation_token;
            m_list.continuation_token = token == nullptr ? "" : token;
            m_pages.push_back(std::move(memory));
            if (is_of_one() || m_list.continuation_token.empty()) {
                end(S_OK);
                return S_OK;
            }
            if (m_pages.size() == most_pages) {
                base::log(base::LogLevel::Error,
                          "The achievements manager gave up reading a list that has more than %u pages.",
                          static_cast<unsigned>(most_pages));
                return E_BOUNDS;
            }
            ask();
            return S_OK;
        });
    }

private:
    class PageCall final : public service::ServiceCall {
    public:
        explicit PageCall(std::shared_ptr<Fetch> fetch)
            : ServiceCall(fetch->request(), fetch->m_settings), m_fetch(std::move(fetch)) {}

        void complete(HRESULT hr) noexcept override { m_fetch->page_came(hr, std::move(result)); }

    private:
        const std::shared_ptr<Fetch> m_fetch;
    };

    template <class Step> void go_on(HRESULT hr, Step step) noexcept {
        if (m_sink.expired()) {
            return;
        }
        if (SUCCEEDED(hr)) {
            hr = base::guard("the achievements manager's reading", step);
        }
        if (FAILED(hr)) {
            end(hr);
        }
    }

    bool is_of_one() const noexcept { return !m_one.achievement_id.empty(); }
    service::Request request() const { return is_of_one() ? service::Request(m_one) : service::Request(m_list); }

    void ask() { service::submit(std::make_unique<PageCall>(shared_from_this())); }

    void end(HRESULT hr) noexcept {
        const auto sink = m_sink.lock();
        if (sink && is_of_one()) {
            sink->fetched_one(m_one.achievement_id, hr, std::move(m_pages));
        } else if (sink) {
            sink->fetched(hr, std::move(m_pages));
        }
    }

    const std::weak_ptr<GlobalState> m_title;
    const std::weak_ptr<FetchSink> m_sink;
    service::ListAchievements m_list; // the request of the next page
    service::GetAchievement m_one;    // or the request of the only achievement
    service::CallSettings m_settings; // those of a new context
    Pages m_pages;                    // the pages read so far
};

class BeginFetch final : public Work {
public:
    explicit BeginFetch(std::shared_ptr<Fetch> fetch) noexcept : m_fetch(std::move(fetch)) {}
    void run(HRESULT hr) noexcept override { m_fetch->begin(hr); }

private:
    const std::shared_ptr<Fetch> m_fetch;
};

} // namespace

HRESULT begin_fetch(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                    std::weak_ptr<FetchSink> sink) noexcept {
    return begin_fetch_of_one(queue, std::move(title), xuid, {}, std::move(sink));
}

HRESULT begin_fetch_of_one(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                           const std::string& achievement_id, std::weak_ptr<FetchSink> sink) noexcept {
    return base::guard("the achievements manager's reading", [&] {
        auto fetch = std::make_shared<Fetch>(std::move(title), xuid, achievement_id, std::move(sink));
        return run_when_configured(queue, std::make_unique<BeginFetch>(std::move(fetch)));
    });
}

} // namespace xblshim::xbl::manager
