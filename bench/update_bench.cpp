// What an update costs: the call itself on the calling thread, its latency, throughput, CPU and memory.
//     update_bench updates IN_FLIGHT COUNT [IDS]    one line of JSON; IDS: how many different achievements, `new`: each
//                                                   update has one that no update before had
//     update_bench threads THREADS COUNT            the same for threads that each wait for their call, COUNT of them
//     update_bench start                            how long the initialize functions and the first update take
//     update_bench idle SECONDS                     CPU used by an initialized, idle library
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::duration duration) { return std::chrono::duration<double, std::micro>(duration).count(); }

double cpu_microseconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

// Context switches: of threads that wait, and all of them.
struct Switches {
    double voluntary = 0;
    double all = 0;
};

Switches switches() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto voluntary = static_cast<double>(usage.ru_nvcsw);
    return {voluntary, voluntary + static_cast<double>(usage.ru_nivcsw)};
}

// Of this program alone: ru_maxrss includes the process that started it, as it was before exec.
double peak_megabytes() {
    double kilobytes = 0;
    if (std::FILE* file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file) != nullptr && std::sscanf(line, "VmHWM: %lf", &kilobytes) != 1) {
        }
        std::fclose(file);
    }
    return kilobytes / 1024;
}

double resident_megabytes() {
    double pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*f %lf", &pages) != 1) {
            pages = 0;
        }
        std::fclose(file);
    }
    return pages * 4096 / 1048576;
}

[[noreturn]] void fail(const char* what, HRESULT hr) {
    std::fprintf(stderr, "%s: 0x%08X %s %s\n", what, static_cast<unsigned>(hr), XblShimHResultName(hr),
                 XblShimGetStartError());
    std::exit(1);
}

void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        fail(what, hr);
    }
}

struct Title {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
    double runtime_initialize = 0;
    double xbl_initialize = 0;

    explicit Title(bool with_runtime = true) {
        check("XTaskQueueCreate",
              XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool, &queue));
        auto start = Clock::now();
        if (with_runtime) {
            check("XGameRuntimeInitialize", XGameRuntimeInitialize());
            runtime_initialize = microseconds(Clock::now() - start);
        }
        XblInitArgs args{};
        args.queue = queue;
        args.scid = "00000000-0000-0000-0000-000012345678";
        start = Clock::now();
        check("XblInitialize", XblInitialize(&args));
        xbl_initialize = microseconds(Clock::now() - start);
        if (with_runtime) {
            sign_in();
        }
    }

    void sign_in() {
        XAsyncBlock block{};
        block.queue = queue;
        check("XUserAddAsync", XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block));
        check("XAsyncGetStatus", XAsyncGetStatus(&block, true));
        check("XUserAddResult", XUserAddResult(&block, &user));
        check("XUserGetId", XUserGetId(user, &xuid));
        check("XblContextCreateHandle", XblContextCreateHandle(user, &context));
    }
};

struct Call;

struct Load {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Call*> free;
    std::vector<double> latencies;
    unsigned failed = 0;
    unsigned finished = 0;
};

struct Call {
    XAsyncBlock block{};
    Clock::time_point started;
    Load* load = nullptr;
};

void CALLBACK on_finished(XAsyncBlock* block) {
    auto* call = static_cast<Call*>(block->context);
    const double latency = microseconds(Clock::now() - call->started);
    const HRESULT hr = XAsyncGetStatus(block, false);
    const std::lock_guard lock(call->load->mutex);
    call->load->latencies.push_back(latency);
    call->load->failed += FAILED(hr) && hr != HTTP_E_STATUS_NOT_MODIFIED ? 1 : 0;
    ++call->load->finished;
    call->load->free.push_back(call);
    call->load->changed.notify_one();
}

double percentile(std::vector<double>& values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

// The achievements that are updated: one after the other and then again from the first.
class Ids {
public:
    explicit Ids(unsigned count) : m_count(count) {}

    // As many as there are updates, and others than those of any run before.
    static Ids all_new() {
        Ids ids(0);
        ids.m_prefix = std::to_string(std::chrono::system_clock::now().time_since_epoch().count()) + "-";
        return ids;
    }

    std::string next() {
        const unsigned place = m_next++;
        return m_count == 0 ? m_prefix + std::to_string(place) : std::to_string(7 + place % m_count);
    }

private:
    unsigned m_count;
    unsigned m_next = 0;
    std::string m_prefix;
};

std::vector<double> run(const Title& title, unsigned in_flight, unsigned count, Load& load, Ids ids = Ids(1)) {
    std::vector<std::unique_ptr<Call>> calls;
    for (unsigned i = 0; i < in_flight; ++i) {
        calls.push_back(std::make_unique<Call>());
        calls.back()->load = &load;
        load.free.push_back(calls.back().get());
    }
    std::vector<double> costs;
    costs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        Call* call = nullptr;
        {
            std::unique_lock lock(load.mutex);
            load.changed.wait(lock, [&load] { return !load.free.empty(); });
            call = load.free.back();
            load.free.pop_back();
        }
        call->block = XAsyncBlock{};
        call->block.queue = title.queue;
        call->block.context = call;
        call->block.callback = on_finished;
        const std::string id = ids.next();
        call->started = Clock::now();
        const HRESULT hr =
            XblAchievementsUpdateAchievementAsync(title.context, title.xuid, id.c_str(), 40, &call->block);
        costs.push_back(microseconds(Clock::now() - call->started));
        check("XblAchievementsUpdateAchievementAsync", hr);
    }
    std::unique_lock lock(load.mutex);
    load.changed.wait(lock, [&load, count] { return load.finished == count; });
    return costs;
}

void updates(unsigned in_flight, unsigned count, const Ids& ids) {
    const Title title;
    {
        Load warm_up;
        run(title, in_flight, std::min(count, 500u), warm_up);
    }
    Load load;
    const double cpu = cpu_microseconds();
    const Switches before = switches();
    const auto start = Clock::now();
    std::vector<double> costs = run(title, in_flight, count, load, ids);
    const double took = microseconds(Clock::now() - start);
    const double used = cpu_microseconds() - cpu;
    const Switches after = switches();
    std::printf(
        "{\"in_flight\": %u, \"calls\": %u, \"failed\": %u, \"call_median_us\": %.2f, \"call_p99_us\": %.2f, "
        "\"latency_median_us\": %.0f, \"latency_p99_us\": %.0f, \"calls_per_s\": %.0f, \"cpu_us_per_call\": %.1f, "
        "\"waits_per_call\": %.2f, \"switches_per_call\": %.2f, \"rss_mb\": %.1f, \"peak_mb\": %.1f}\n",
        in_flight, count, load.failed, percentile(costs, 0.5), percentile(costs, 0.99), percentile(load.latencies, 0.5),
        percentile(load.latencies, 0.99), count / took * 1e6, used / count,
        (after.voluntary - before.voluntary) / count, (after.all - before.all) / count, resident_megabytes(),
        peak_megabytes());
}

// As a game's threads do that unlock something and go on when it is unlocked.
void threads(unsigned thread_count, unsigned count) {
    const Title title;
    std::vector<std::vector<double>> latencies(thread_count);
    const auto run_all = [&](unsigned calls) {
        std::vector<std::thread> running;
        for (auto& of_thread : latencies) {
            running.emplace_back([&title, &of_thread, calls] {
                of_thread.clear();
                for (unsigned i = 0; i < calls; ++i) {
                    XAsyncBlock block{};
                    block.queue = title.queue;
                    const auto started = Clock::now();
                    check("XblAchievementsUpdateAchievementAsync",
                          XblAchievementsUpdateAchievementAsync(title.context, title.xuid, "7", 40, &block));
                    check("the update", XAsyncGetStatus(&block, true));
                    of_thread.push_back(microseconds(Clock::now() - started));
                }
            });
        }
        for (auto& thread : running) {
            thread.join();
        }
    };
    run_all(5); // warms up
    const double cpu = cpu_microseconds();
    const auto start = Clock::now();
    run_all(count);
    const double took = microseconds(Clock::now() - start);
    const double used = cpu_microseconds() - cpu;
    std::vector<double> all;
    for (const auto& of_thread : latencies) {
        all.insert(all.end(), of_thread.begin(), of_thread.end());
    }
    const auto calls = static_cast<double>(all.size());
    std::printf("{\"threads\": %u, \"calls\": %.0f, \"latency_median_us\": %.0f, \"latency_p99_us\": %.0f, "
                "\"calls_per_s\": %.0f, \"cpu_us_per_call\": %.0f}\n",
                thread_count, calls, percentile(all, 0.5), percentile(all, 0.99), calls / took * 1e6, used / calls);
}

void start() {
    Title title;
    const auto begin = Clock::now();
    XAsyncBlock block{};
    block.queue = title.queue;
    check("XblAchievementsUpdateAchievementAsync",
          XblAchievementsUpdateAchievementAsync(title.context, title.xuid, "7", 40, &block));
    const HRESULT hr = XAsyncGetStatus(&block, true);
    if (FAILED(hr) && hr != HTTP_E_STATUS_NOT_MODIFIED) {
        fail("the first update", hr);
    }
    std::printf(
        "{\"runtime_initialize_ms\": %.2f, \"xbl_initialize_ms\": %.2f, \"first_update_ms\": %.2f, \"rss_mb\": %.1f}\n",
        title.runtime_initialize / 1000, title.xbl_initialize / 1000, microseconds(Clock::now() - begin) / 1000,
        resident_megabytes());
}

// XblInitialize as the first call of all: it then starts Python itself.
void start_xbl() {
    const Title title(false);
    std::printf("{\"xbl_initialize_first_ms\": %.2f}\n", title.xbl_initialize / 1000);
}

void idle(unsigned seconds) {
    const Title title;
    Load load;
    run(title, 1, 20, load);
    std::this_thread::sleep_for(std::chrono::seconds(1)); // what was started settles
    const double before = cpu_microseconds();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    std::printf("{\"idle_cpu_us_per_s\": %.1f}\n", (cpu_microseconds() - before) / seconds);
}

} // namespace

int main(int argc, char** argv) {
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "updates" && (argc == 4 || argc == 5)) {
        updates(static_cast<unsigned>(std::atoi(argv[2])), static_cast<unsigned>(std::atoi(argv[3])),
                argc != 5                          ? Ids(1)
                : std::strcmp(argv[4], "new") == 0 ? Ids::all_new()
                                                   : Ids(std::max(1u, static_cast<unsigned>(std::atoi(argv[4])))));
    } else if (verb == "threads" && argc == 4) {
        threads(static_cast<unsigned>(std::atoi(argv[2])), static_cast<unsigned>(std::atoi(argv[3])));
    } else if (verb == "start") {
        start();
    } else if (verb == "start-xbl") {
        start_xbl();
    } else if (verb == "idle" && argc == 3) {
        idle(static_cast<unsigned>(std::atoi(argv[2])));
    } else {
        std::fprintf(
            stderr,
            "usage: %s updates IN_FLIGHT COUNT [IDS] | threads THREADS COUNT | start | start-xbl | idle SECONDS\n",
            argv[0]);
        return 2;
    }
    std::fflush(stdout);
    return 0;
}
