#include "base/child_output.h"

#if !defined(_WIN32)

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/descriptors.h"
#include "base/platform.h"

extern char** environ; // NOLINT: POSIX has it in no header

namespace xblshim::base {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int poll_milliseconds = 10;

class Pipe {
public:
    Pipe() noexcept {
        int ends[2];
        if (pipe(ends) != 0) {
            return;
        }
        m_reader = above_standard_streams(ends[0]);
        m_writer = above_standard_streams(ends[1]);
        for (const int end : {m_reader, m_writer}) {
            fcntl(end, F_SETFD, FD_CLOEXEC);
        }
        fcntl(m_reader, F_SETFL, O_NONBLOCK);
    }
    ~Pipe() {
        close_writer();
        if (m_reader >= 0) {
            close(m_reader);
        }
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int reader() const noexcept { return m_reader; }
    int writer() const noexcept { return m_writer; }
    void close_writer() noexcept {
        if (m_writer >= 0) {
            close(m_writer);
            m_writer = -1;
        }
    }
    // Reads the available output. False at the end, or when `text` has more than `most` bytes.
    bool drain(std::string& text, size_t most) {
        char bytes[4096];
        ssize_t got;
        while ((got = read(m_reader, bytes, sizeof bytes)) > 0 || (got < 0 && errno == EINTR)) {
            text.append(bytes, got > 0 ? static_cast<size_t>(got) : 0);
            if (text.size() > most) {
                return false;
            }
        }
        return got != 0;
    }

private:
    int m_reader = -1, m_writer = -1;
};

// A process group and a signal mask of its own, default actions for all signals, and our two pipes.
class SpawnSettings {
public:
    SpawnSettings(const Pipe& output, const Pipe& errors) noexcept {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output.writer(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, errors.writer(), STDERR_FILENO);
        posix_spawnattr_init(&attributes);
        sigset_t all, none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings() {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (auto& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> child_environment(const std::vector<std::string>& added) {
    std::vector<std::string> kept;
    for (char** variable = environment_is_trusted() ? environ : nullptr; variable && *variable; variable++) {
        if (std::strncmp(*variable, "XBLSHIM_", 8) != 0) {
            kept.emplace_back(*variable);
        }
    }
    kept.insert(kept.end(), added.begin(), added.end());
    return kept;
}

// Whether the child has ended, also when another part of the program has waited for it.
bool is_gone(pid_t child) noexcept {
    int status = 0;
    const pid_t found = waitpid(child, &status, WNOHANG);
    return found == child || (found < 0 && errno == ECHILD);
}

void end(pid_t child) noexcept {
    kill(-child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
}

} // namespace

ChildOutput run_for_output(const std::vector<std::string>& arguments, const std::vector<std::string>& added,
                           std::chrono::milliseconds limit, size_t most_bytes) {
    ChildOutput result;
    Pipe output, errors;
    if (output.writer() < 0 || errors.writer() < 0) {
        result.error = errno;
        return result;
    }
    std::vector<std::string> texts = arguments, variables = child_environment(added);
    pid_t child = 0;
    {
        const SpawnSettings settings(output, errors);
        result.error = posix_spawn(&child, texts[0].c_str(), &settings.actions, &settings.attributes,
                                   pointers_to(texts).data(), pointers_to(variables).data());
    }
    output.close_writer();
    errors.close_writer();
    if (result.error != 0) {
        return result;
    }
    const auto deadline = Clock::now() + limit;
    bool gone = false, output_open = true, errors_open = true;
    while (!gone || output_open || errors_open) {
        pollfd wanted[] = {{output_open ? output.reader() : -1, POLLIN, 0},
                           {errors_open ? errors.reader() : -1, POLLIN, 0}};
        poll(wanted, 2, poll_milliseconds);
        const bool was_gone = gone; // later output comes from its own child processes only
        gone = gone || is_gone(child);
        output_open = output_open && output.drain(result.output, most_bytes) && !was_gone;
        errors_open = errors_open && errors.drain(result.errors, most_bytes) && !was_gone;
        const bool too_much = result.output.size() > most_bytes || result.errors.size() > most_bytes;
        if (too_much || Clock::now() > deadline) {
            if (!gone) {
                end(child);
            }
            return result;
        }
    }
    result.in_time = true;
    return result;
}

} // namespace xblshim::base

#endif
