// How many callbacks a second a task queue takes and runs, in each dispatch mode, with several threads submitting, the
// CPU time of one and how many waits of threads there are; and what a submission costs the thread that makes it, a
// delayed one, too, where many wait. (XAsync: async_bench.cpp.)
//
//     queue_bench [callbacks for each thread]        default 200000
#include <XTaskQueue.h>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Mode = XTaskQueueDispatchMode;

std::atomic<uint64_t> callbacks_run{0};

void CALLBACK count(void*, bool) { callbacks_run.fetch_add(1, std::memory_order_relaxed); }

void CALLBACK count_none(void*, bool) {}

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void must(bool good, const char* what) {
    if (!good) {
        std::fprintf(stderr, "queue_bench: %s failed\n", what);
        std::exit(1);
    }
}

XTaskQueueHandle make_queue(Mode mode) {
    XTaskQueueHandle queue = nullptr;
    must(XTaskQueueCreate(mode, mode, &queue) == S_OK, "XTaskQueueCreate");
    return queue;
}

void wait_for(uint64_t callbacks) {
    while (callbacks_run.load(std::memory_order_relaxed) < callbacks) {
        std::this_thread::yield();
    }
}

struct Usage {
    double cpu_seconds;
    double waits; // a thread waits for a lock or for work

    static Usage of_process() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return {seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_nvcsw)};
    }
};

struct Throughput {
    double per_second;
    double cpu_ns;            // of one callback
    double waits_of_thousand; // callbacks
};

// Manual: each thread dispatches after each submission. The others: all callbacks have run.
Throughput throughput(Mode mode, unsigned threads, uint64_t each) {
    XTaskQueueHandle queue = make_queue(mode);
    callbacks_run = 0;
    const Usage before = Usage::of_process();
    const auto start = Clock::now();
    std::vector<std::thread> submitters;
    for (unsigned i = 0; i < threads; ++i) {
        submitters.emplace_back([=] {
            for (uint64_t n = 0; n < each; ++n) {
                must(XTaskQueueSubmitCallback(queue, XTaskQueuePort::Work, nullptr, count) == S_OK, "submit");
                if (mode == Mode::Manual) {
                    XTaskQueueDispatch(queue, XTaskQueuePort::Work, 0);
                }
            }
        });
    }
    for (auto& submitter : submitters) {
        submitter.join();
    }
    while (callbacks_run.load(std::memory_order_relaxed) < threads * each) {
        std::this_thread::sleep_for(std::chrono::microseconds(100)); // a spinning thread would be measured
    }
    const double taken = seconds_since(start);
    const Usage after = Usage::of_process();
    XTaskQueueCloseHandle(queue);
    const auto callbacks = static_cast<double>(threads * each);
    return {callbacks / taken, (after.cpu_seconds - before.cpu_seconds) / callbacks * 1e9,
            (after.waits - before.waits) / callbacks * 1e3};
}

struct Cost {
    double median_us;
    double p99_us;
};

Cost cost_of(std::vector<double>& samples) {
    std::sort(samples.begin(), samples.end());
    return {samples[samples.size() / 2], samples[samples.size() * 99 / 100]};
}

// One submission at a time with the pool asleep in between, as a game makes them: this includes waking a thread.
Cost submission_cost(Mode mode, unsigned samples) {
    XTaskQueueHandle queue = make_queue(mode);
    callbacks_run = 0;
    std::vector<double> taken;
    for (unsigned n = 0; n < samples; ++n) {
        const auto start = Clock::now();
        XTaskQueueSubmitCallback(queue, XTaskQueuePort::Work, nullptr, count);
        taken.push_back(seconds_since(start) * 1e6);
        if (mode == Mode::Manual) {
            XTaskQueueDispatch(queue, XTaskQueuePort::Work, 0);
        }
        wait_for(n + 1);
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
    XTaskQueueCloseHandle(queue);
    return cost_of(taken);
}

constexpr uint32_t many_hours = 10 * 3600 * 1000;

// One delayed submission, in ns, where so many wait already: the mean of ten thousand more, which the list may
// grow once for.
double delayed_cost(unsigned waiting) {
    constexpr unsigned samples = 10000;
    XTaskQueueHandle queue = make_queue(Mode::Manual);
    const auto submit = [queue](unsigned count) {
        for (unsigned n = 0; n < count; ++n) {
            must(XTaskQueueSubmitDelayedCallback(queue, XTaskQueuePort::Work, many_hours + n % 1000, nullptr,
                                                 count_none) == S_OK,
                 "delayed submit");
        }
    };
    submit(waiting);
    const auto start = Clock::now();
    submit(samples);
    const double taken = seconds_since(start);
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    while (XTaskQueueDispatch(queue, XTaskQueuePort::Work, 0) ||
           XTaskQueueDispatch(queue, XTaskQueuePort::Completion, 0)) {
    }
    XTaskQueueCloseHandle(queue);
    return taken / samples * 1e9;
}

} // namespace

int main(int argc, char** argv) {
    const uint64_t each = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200000;
    must(each > 0, "the number of callbacks: it must be a positive number; this");
    const struct {
        const char* name;
        Mode mode;
    } modes[] = {{"Manual", Mode::Manual},
                 {"ThreadPool", Mode::ThreadPool},
                 {"SerializedThreadPool", Mode::SerializedThreadPool},
                 {"Immediate", Mode::Immediate}};
    std::printf("submit + dispatch\n%-22s %8s %14s %12s %22s\n", "mode", "threads", "callbacks/s", "CPU, ns each",
                "waits for 1,000 of them");
    for (const auto& entry : modes) {
        for (const unsigned threads : {1u, 2u, 4u}) {
            const Throughput reached = throughput(entry.mode, threads, each);
            std::printf("%-22s %8u %14.0f %12.0f %22.2f\n", entry.name, threads, reached.per_second, reached.cpu_ns,
                        reached.waits_of_thousand);
            std::fflush(stdout);
        }
    }
    std::printf("\none submission with the pool asleep, on the submitting thread, us\n%-22s %12s %12s\n", "mode",
                "median", "p99");
    for (const auto& entry : modes) {
        const Cost cost = submission_cost(entry.mode, 5000);
        std::printf("%-22s %12.2f %12.2f\n", entry.name, cost.median_us, cost.p99_us);
    }
    std::printf("\none delayed submission where so many wait, ns\n%12s %12s\n", "waiting", "mean");
    for (const unsigned waiting : {100u, 1000u, 32000u, 100000u}) {
        std::printf("%12u %12.0f\n", waiting, delayed_cost(waiting));
    }
    return 0;
}
