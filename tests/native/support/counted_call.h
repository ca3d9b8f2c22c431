// Service calls whose results are collected.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "service/service_call.h"

namespace xblshim::testing {

class Calls {
public:
    std::unique_ptr<service::ServiceCall> make(service::UpdateAchievement update, service::CallSettings settings,
                                               std::function<void(HRESULT)> then = {}) {
        return std::make_unique<Call>(*this, std::move(update), std::move(settings), std::move(then));
    }
    std::unique_ptr<service::ServiceCall> make_any(service::Request request) {
        return std::make_unique<Call>(*this, std::move(request), service::CallSettings{}, nullptr);
    }
    std::unique_ptr<service::ServiceCall> make(std::function<void(HRESULT)> then = {}) {
        return make({1, 2, "00000000-0000-0000-0000-000000000000", "1", 100}, {}, std::move(then));
    }
    // Until so many are finished; false after twenty seconds.
    bool wait(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_results.size() >= count; });
    }
    std::vector<HRESULT> results() const {
        const std::lock_guard lock(m_lock);
        return m_results;
    }

private:
    class Call : public service::ServiceCall {
    public:
        Call(Calls& all, service::Request request, service::CallSettings settings, std::function<void(HRESULT)> then)
            : ServiceCall(std::move(request), std::move(settings)), m_all(all), m_then(std::move(then)) {}
        void complete(HRESULT hr) noexcept override {
            if (m_then) {
                m_then(hr);
            }
            const std::lock_guard lock(m_all.m_lock);
            m_all.m_results.push_back(hr);
            m_all.m_changed.notify_all();
        }

    private:
        Calls& m_all;
        std::function<void(HRESULT)> m_then;
    };

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::vector<HRESULT> m_results;
};

} // namespace xblshim::testing
