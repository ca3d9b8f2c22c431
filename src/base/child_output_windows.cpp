// run_for_output() for Windows.
#include "base/child_output.h"

#if defined(_WIN32)

#include <cerrno>
#include <cwchar>
#include <filesystem>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include "base/platform.h"

namespace xblshim::base {

namespace {

using Clock = std::chrono::steady_clock;
constexpr DWORD poll_milliseconds = 10;

std::wstring wide(const std::string& text) { return std::filesystem::u8path(text).wstring(); }

class Handle {
public:
    explicit Handle(HANDLE handle = nullptr) noexcept : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    ~Handle() { close(); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    HANDLE get() const noexcept { return m_handle; }
    HANDLE* place() noexcept { return &m_handle; }
    void close() noexcept {
        if (m_handle) {
            CloseHandle(m_handle);
            m_handle = nullptr;
        }
    }

private:
    HANDLE m_handle;
};

struct Pipe {
    Handle reader, writer;

    Pipe() noexcept {
        SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
        if (CreatePipe(reader.place(), writer.place(), &inherited, 0)) {
            SetHandleInformation(reader.get(), HANDLE_FLAG_INHERIT, 0);
        }
    }
    // Reads the available output. False at the end, or when `text` has more than `most` bytes.
    bool drain(std::string& text, size_t most) const {
        char bytes[4096];
        DWORD there = 0, got = 0;
        for (;;) {
            if (!PeekNamedPipe(reader.get(), nullptr, 0, nullptr, &there, nullptr)) {
                return false;
            }
            if (there == 0) {
                return true;
            }
            if (!ReadFile(reader.get(), bytes, sizeof bytes, &got, nullptr)) {
                return false;
            }
            text.append(bytes, got);
            if (text.size() > most) {
                return false;
            }
        }
    }
};

// Lets the child inherit its three streams only, not the title's own inheritable handles.
class StartupInfo {
public:
    StartupInfo(const Handle& input, const Pipe& output, const Pipe& errors)
        : m_inherited{input.get(), output.writer.get(), errors.writer.get()} {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_memory.resize(size);
        info.StartupInfo.cb = sizeof info;
        info.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        info.StartupInfo.hStdInput = m_inherited[0];
        info.StartupInfo.hStdOutput = m_inherited[1];
        info.StartupInfo.hStdError = m_inherited[2];
        auto* const list = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
        if (InitializeProcThreadAttributeList(list, 1, 0, &size)) {
            info.lpAttributeList = list;
            UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_inherited, sizeof m_inherited,
                                      nullptr, nullptr);
        }
    }
    ~StartupInfo() {
        if (info.lpAttributeList) {
            DeleteProcThreadAttributeList(info.lpAttributeList);
        }
    }
    StartupInfo(const StartupInfo&) = delete;
    StartupInfo& operator=(const StartupInfo&) = delete;

    STARTUPINFOEXW info{};

private:
    HANDLE m_inherited[3];
    std::vector<char> m_memory;
};

// Quotes arguments as the C runtimes of programs parse a command line.
std::wstring command_line_of(const std::vector<std::string>& arguments) {
    std::wstring line;
    for (const std::string& text : arguments) {
        const std::wstring argument = wide(text);
        line += line.empty() ? L"" : L" ";
        if (!argument.empty() && argument.find_first_of(L" \t\n\"") == std::wstring::npos) {
            line += argument;
            continue;
        }
        line += L'"';
        size_t backslashes = 0;
        for (const wchar_t letter : argument) {
            if (letter == L'"') {
                line.append(backslashes + 1, L'\\'); // backslashes before a quotation mark count twice
            }
            backslashes = letter == L'\\' ? backslashes + 1 : 0;
            line += letter;
        }
        line.append(backslashes, L'\\');
        line += L'"';
    }
    return line;
}

std::wstring child_environment(const std::vector<std::string>& added) {
    std::wstring block;
    wchar_t* const all = GetEnvironmentStringsW();
    for (const wchar_t* one = all; one && *one; one += std::wcslen(one) + 1) {
        if (_wcsnicmp(one, L"XBLSHIM_", 8) != 0) {
            block.append(one).push_back(L'\0');
        }
    }
    if (all) {
        FreeEnvironmentStringsW(all);
    }
    for (const std::string& variable : added) {
        block.append(wide(variable)).push_back(L'\0');
    }
    block.push_back(L'\0');
    return block;
}

int errno_of(DWORD error) noexcept {
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return ENOENT;
    case ERROR_NOT_ENOUGH_MEMORY:
        return ENOMEM;
    case ERROR_BAD_EXE_FORMAT:
        return ENOEXEC;
    default:
        return EACCES;
    }
}

} // namespace

ChildOutput run_for_output(const std::vector<std::string>& arguments, const std::vector<std::string>& added,
                           std::chrono::milliseconds limit, size_t most_bytes) {
    ChildOutput result;
    Pipe output, errors;
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    const Handle input(
        CreateFileW(L"NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, nullptr));
    // The job ends the child processes of a wrapper, too.
    const Handle job(CreateJobObjectW(nullptr, nullptr));
    if (!output.reader.get() || !errors.reader.get() || !input.get() || !job.get()) {
        result.error = EMFILE;
        return result;
    }
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);
    std::wstring line = command_line_of(arguments), variables = child_environment(added);
    Handle process, thread;
    {
        StartupInfo startup(input, output, errors);
        PROCESS_INFORMATION started{};
        constexpr DWORD flags =
            CREATE_NO_WINDOW | CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | EXTENDED_STARTUPINFO_PRESENT;
        if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, flags, variables.data(), nullptr,
                            &startup.info.StartupInfo, &started)) {
            result.error = errno_of(GetLastError());
            return result;
        }
        *process.place() = started.hProcess;
        *thread.place() = started.hThread;
    }
    AssignProcessToJobObject(job.get(), process.get());
    ResumeThread(thread.get());
    output.writer.close();
    errors.writer.close();
    const auto deadline = Clock::now() + limit;
    bool gone = false, output_open = true, errors_open = true;
    while (!gone || output_open || errors_open) {
        const bool was_gone = gone; // later output comes from its own child processes only
        gone = WaitForSingleObject(process.get(), gone ? 0 : poll_milliseconds) == WAIT_OBJECT_0;
        output_open = output_open && output.drain(result.output, most_bytes) && !was_gone;
        errors_open = errors_open && errors.drain(result.errors, most_bytes) && !was_gone;
        const bool too_much = result.output.size() > most_bytes || result.errors.size() > most_bytes;
        if (too_much || Clock::now() > deadline) {
            if (!gone) {
                TerminateJobObject(job.get(), 1);
            }
            return result;
        }
    }
    result.in_time = true;
    return result;
}

} // namespace xblshim::base

#endif
