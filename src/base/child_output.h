// Runs a program and collects its output, with limits of time and size.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace xblshim::base {

struct ChildOutput {
    int error = 0;        // errno when the program could not be started; otherwise 0
    bool in_time = false; // it ended by itself, within the limits
    std::string output;   // standard output
    std::string errors;   // standard error
};

// `arguments[0]` is the program's path. Its standard input is the null device. It gets this process's environment
// without our variables, or no environment when that is not trusted, and the variables `added`, such as "NAME=text".
// There is no exit status: a host that ignores SIGCHLD, or waits for any child, consumes it. Child processes of the
// program end with it when a limit is reached. Blocks the calling thread. Throws std::bad_alloc.
ChildOutput run_for_output(const std::vector<std::string>& arguments, const std::vector<std::string>& added,
                           std::chrono::milliseconds limit, size_t most_bytes);

} // namespace xblshim::base
