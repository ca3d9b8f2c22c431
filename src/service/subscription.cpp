#include "service/subscription.h"

#include <atomic>
#include <utility>

#include "base/process.h"
#include "service/event_channel.h"
#include "service/session.h"

namespace xblshim::service {

namespace {

class SubscribeCall final : public ServiceCall {
public:
    SubscribeCall(Subscribe request, std::shared_ptr<EventChannel> channel, std::weak_ptr<Session> session)
        : ServiceCall(std::move(request), {}), m_channel(std::move(channel)), m_session(std::move(session)) {}

    void complete(HRESULT hr) noexcept override {
        if (m_channel->ended()) {
            return;
        }
        m_channel->subscribed(hr);
        const auto session = FAILED(hr) ? m_session.lock() : nullptr;
        if (session) {
            session->close_channel(m_channel->id);
        }
    }

private:
    const std::shared_ptr<EventChannel> m_channel;
    const std::weak_ptr<Session> m_session;
};

class UnsubscribeCall final : public ServiceCall {
public:
    explicit UnsubscribeCall(uint64_t id) : ServiceCall(Unsubscribe{id}, {}) {}
    void complete(HRESULT) noexcept override {}
};

// The subscriber owns this object; the session and the deliveries own the channel.
class Holder final : public Subscription {
public:
    Holder(std::shared_ptr<EventChannel> channel, std::weak_ptr<Session> session)
        : m_channel(std::move(channel)), m_session(std::move(session)),
          m_unsubscribe(std::make_unique<UnsubscribeCall>(m_channel->id)) {}
    ~Holder() override { cancel(); }

    void cancel() noexcept override {
        if (base::in_forked_child() || !m_channel->end()) {
            return;
        }
        if (const auto session = m_session.lock()) {
            session->close_channel(m_channel->id);
            session->submit(std::move(m_unsubscribe));
        }
    }
    bool ended() const noexcept override { return m_channel->ended(); }

private:
    const std::shared_ptr<EventChannel> m_channel;
    const std::weak_ptr<Session> m_session;
    std::unique_ptr<UnsubscribeCall> m_unsubscribe; // created together with it, so that cancel() needs no memory
};

// increases while the process runs: late events of an ended subscription find no channel
std::atomic<uint64_t> g_last_id{0};

} // namespace

std::shared_ptr<Subscription> subscribe(SubscriptionRequest request, std::shared_ptr<EventSink> sink) {
    const auto session = base::in_forked_child() ? nullptr : current_session();
    const auto channel = std::make_shared<EventChannel>(++g_last_id, request.kind, std::move(sink));
    auto subscription = std::make_shared<Holder>(channel, session);
    Subscribe subscribe{static_cast<xblshim_subscription_kind>(request.kind),
                        request.xuid,
                        request.title_id,
                        std::move(request.scid),
                        channel->id,
                        std::move(request.name),
                        request.caller,
                        request.keeps_open};
    auto call = std::make_unique<SubscribeCall>(std::move(subscribe), channel, session);
    if (session) {
        session->open_channel(channel);
        session->submit(std::move(call)); // refused when the session failed or is stopping
    } else if (base::in_forked_child()) {
        channel->end();
    } else {
        channel->subscribed(E_ABORT);
    }
    return subscription;
}

} // namespace xblshim::service
