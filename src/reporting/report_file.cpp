#include "reporting/report_file.h"

#include <cstring>
#include <mutex>
#include <string>

#include "base/guard.h"
#include "base/log.h"
#include "base/never_destroyed.h"
#include "base/platform.h"
#include "base/process.h"
#include "service/service.h"

namespace xblshim::reporting {
namespace {

struct File {
    std::mutex lock; // lock "report file": a leaf
    std::string path;
    std::string refused; // the path that can't be written, if that was logged
    Report at_exit;
    bool exited = false; // at_exit is set
};

File& file() noexcept {
    static base::NeverDestroyed<File> instance; // it is used while the process exits
    return *instance;
}

const char* name_of(Moment moment) noexcept {
    switch (moment) {
    case Moment::Start:
        return "start";
    case Moment::Cleanup:
        return "cleanup";
    case Moment::Uninitialize:
        return "uninitialize";
    default:
        return "exit";
    }
}

std::string with_process_id(std::string path) {
    const std::string placeholder = "{pid}";
    for (size_t at = path.find(placeholder); at != std::string::npos; at = path.find(placeholder, at)) {
        path.replace(at, placeholder.size(), std::to_string(base::process_id()));
    }
    return path;
}

bool has_file() {
    File& all = file();
    const std::lock_guard lock(all.lock);
    return !all.path.empty();
}

void write(Moment moment, const Report& report) {
    const std::string text = report_json(report, "{\"version\":1,\"written\":\"" + std::string(name_of(moment)) +
                                                     "\",\"pid\":" + std::to_string(base::process_id())) +
                             "\n";
    std::string path;
    int error = 0;
    {
        File& all = file();
        const std::lock_guard lock(all.lock); // two threads must not write the unfinished file
        if (all.path.empty() || base::replace_file(all.path, text)) {
            return;
        }
        error = errno;
        if (all.refused == all.path) {
            return;
        }
        path = all.refused = all.path;
    }
    base::log(base::LogLevel::Warning,
              "the report can't be written to %s (%s). Name another file with the setting report (XBLSHIM_REPORT).",
              path.c_str(), std::strerror(error));
}

void on_configuration(const service::Configuration& configuration) noexcept {
    base::guard_void("the report's file", [&] {
        {
            File& all = file();
            const std::lock_guard lock(all.lock);
            all.path = with_process_id(configuration.report);
        }
        write_report_file(Moment::Start);
    });
}

void on_ending() noexcept {
    base::guard_void("the report at exit", [] {
        if (!has_file()) {
            return;
        }
        Report report = take_report();
        write(Moment::Exit, report);
        File& all = file();
        const std::lock_guard lock(all.lock);
        all.at_exit = std::move(report);
        all.exited = true;
    });
}

#if !defined(_WIN32)
// Runs after the destructors of the program's static objects, which may have closed handles during the exit. The calls
// are those at the begin of the exit: all calls have ended by now.
[[gnu::destructor]] void refresh_at_unload() noexcept {
    if (base::in_forked_child()) {
        return;
    }
    base::guard_void("the report at exit", [] {
        File& all = file();
        Report report;
        {
            const std::lock_guard lock(all.lock);
            if (!all.exited) {
                return;
            }
            report = std::move(all.at_exit);
            all.exited = false;
        }
        const size_t before = report.handles.size();
        report.handles = take_handles();
        if (report.handles.size() != before) {
            write(Moment::Exit, report);
        }
    });
}
#endif

} // namespace

void follow_report_setting() noexcept {
    static constexpr service::Observer observer{&on_configuration, &on_ending};
    service::observe(&observer);
}

void write_report_file(Moment moment, const Report& report) noexcept {
    base::guard_void("the report's file", [&] { write(moment, report); });
}

void write_report_file(Moment moment) noexcept {
    base::guard_void("the report's file", [&] {
        if (has_file()) {
            write(moment, take_report());
        }
    });
}

} // namespace xblshim::reporting
