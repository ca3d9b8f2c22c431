// What an asynchronous call costs beside its work: XAsyncRun on the calling thread and as a whole, a provider's call
// with several in flight, and the functions a game calls every frame.
//
//     async_bench [calls]        default 20000
#include <XAsync.h>
#include <XAsyncProvider.h>
#include <XTaskQueue.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Mode = XTaskQueueDispatchMode;

constexpr struct {
    const char* name;
    Mode mode;
} modes[] = {{"Manual", Mode::Manual},
             {"ThreadPool", Mode::ThreadPool},
             {"SerializedThreadPool", Mode::SerializedThreadPool},
             {"Immediate", Mode::Immediate}};

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void must(bool good, const char* what) {
    if (!good) {
        std::fprintf(stderr, "async_bench: %s failed\n", what);
        std::exit(1);
    }
}

class Queue {
public:
    explicit Queue(Mode mode) { must(XTaskQueueCreate(mode, mode, &m_handle) == S_OK, "XTaskQueueCreate"); }
    ~Queue() { XTaskQueueCloseHandle(m_handle); }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;
    XTaskQueueHandle handle() const { return m_handle; }
    void pump() const {
        while (XTaskQueueDispatch(m_handle, XTaskQueuePort::Work, 0)) {
        }
        while (XTaskQueueDispatch(m_handle, XTaskQueuePort::Completion, 0)) {
        }
    }

private:
    XTaskQueueHandle m_handle = nullptr;
};

struct Cost {
    double median_us;
    double p99_us;
};

Cost cost_of(std::vector<double>& samples) {
    std::sort(samples.begin(), samples.end());
    return {samples[samples.size() / 2], samples[samples.size() * 99 / 100]};
}

HRESULT CALLBACK no_work(XAsyncBlock*) { return S_OK; }
void CALLBACK no_callback_body(XAsyncBlock*) {}

void run_costs(unsigned count) {
    std::printf("XAsyncRun, one at a time, us\n%-22s %12s %12s %12s %12s %12s\n", "mode", "call median", "call p99",
                "all median", "all p99", "CPU, mean");
    for (const auto& [name, mode] : modes) {
        const Queue queue(mode);
        std::vector<double> call;
        std::vector<double> all;
        const std::clock_t processor = std::clock();
        for (unsigned n = 0; n < count; ++n) {
            XAsyncBlock block{};
            block.queue = queue.handle();
            block.callback = no_callback_body;
            const auto start = Clock::now();
            must(XAsyncRun(&block, no_work) == S_OK, "XAsyncRun");
            call.push_back(seconds_since(start) * 1e6);
            if (mode == Mode::Manual) {
                queue.pump();
            }
            must(XAsyncGetStatus(&block, true) == S_OK, "XAsyncGetStatus");
            all.push_back(seconds_since(start) * 1e6);
        }
        const double used = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC * 1e6 / count;
        const Cost on_caller = cost_of(call);
        const Cost whole = cost_of(all);
        std::printf("%-22s %12.2f %12.2f %12.2f %12.2f %12.2f\n", name, on_caller.median_us, on_caller.p99_us,
                    whole.median_us, whole.p99_us, used);
    }
}

// A service call as this library makes them: begin, schedule, work that completes, callback that frees the slot.
HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
    if (op == XAsyncOp::Begin) {
        return XAsyncSchedule(data->async, 0);
    }
    if (op == XAsyncOp::DoWork) {
        XAsyncComplete(data->async, S_OK, 0);
    }
    return S_OK;
}

struct Slot {
    XAsyncBlock block{};
    std::atomic<bool> free{true};
    static void CALLBACK done(XAsyncBlock* block) { static_cast<Slot*>(block->context)->free = true; }
};

void flight_costs(unsigned count) {
    std::printf("\nXAsyncBegin with a provider that schedules, us on the calling thread, and calls/s\n"
                "%-22s %9s %12s %12s %12s\n",
                "mode", "in flight", "median", "p99", "calls/s");
    for (const auto& [name, mode] : modes) {
        for (const unsigned in_flight : {1u, 8u, 64u}) {
            const Queue queue(mode);
            std::vector<std::unique_ptr<Slot>> slots;
            for (unsigned i = 0; i < in_flight; ++i) {
                slots.push_back(std::make_unique<Slot>());
                slots.back()->block.queue = queue.handle();
                slots.back()->block.context = slots.back().get();
                slots.back()->block.callback = Slot::done;
            }
            const auto wait_for = [&](const Slot& slot) {
                while (!slot.free.load()) {
                    queue.pump();
                    std::this_thread::yield();
                }
            };
            std::vector<double> taken;
            const auto begun = Clock::now();
            for (unsigned n = 0; n < count; ++n) {
                Slot& slot = *slots[n % in_flight];
                wait_for(slot);
                slot.free = false;
                const auto start = Clock::now();
                must(XAsyncBegin(&slot.block, nullptr, nullptr, nullptr, provider) == S_OK, "XAsyncBegin");
                taken.push_back(seconds_since(start) * 1e6);
            }
            for (const auto& slot : slots) {
                wait_for(*slot);
            }
            const double seconds = seconds_since(begun);
            const Cost cost = cost_of(taken);
            std::printf("%-22s %9u %12.2f %12.2f %12.0f\n", name, in_flight, cost.median_us, cost.p99_us,
                        count / seconds);
        }
    }
}

void polling_costs(unsigned count) {
    const Queue queue(Mode::Manual);
    XAsyncBlock block{};
    block.queue = queue.handle();
    must(XAsyncRun(&block, no_work) == S_OK, "XAsyncRun");
    auto start = Clock::now();
    for (unsigned n = 0; n < count; ++n) {
        must(XAsyncGetStatus(&block, false) == E_PENDING, "XAsyncGetStatus");
    }
    std::printf("\nXAsyncGetStatus(wait = false) of a running call: %.1f ns\n", seconds_since(start) / count * 1e9);
    queue.pump();
    start = Clock::now();
    for (unsigned n = 0; n < count; ++n) {
        must(XAsyncGetStatus(&block, true) == S_OK, "XAsyncGetStatus");
    }
    std::printf("XAsyncGetStatus(wait = true) of a finished one:  %.1f ns\n", seconds_since(start) / count * 1e9);
}

} // namespace

int main(int argc, char** argv) {
    const unsigned long count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20000;
    must(count > 0 && count <= 100000000, "the number of calls: it must be from 1 to 100000000; this");
    run_costs(static_cast<unsigned>(count));
    flight_costs(static_cast<unsigned>(count));
    polling_costs(static_cast<unsigned>(count));
    return 0;
}
