// Runs a program and takes what it prints, all of it bounded.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace xblshim::base {

struct ChildOutput {
    int error = 0;        // errno of a program that could not be started; 0 when it was
    bool in_time = false; // it ended by itself, within the limits
    std::string output;   // of its standard output
    std::string errors;   // of its standard error
};

// `arguments[0]` is the program's path. Its standard input is the null device; it gets this process's environment less
// our variables, or none of it where the environment is not trusted, and those of `added`, such as "NAME=text". What it
// printed counts, not its exit status: a host that ignores SIGCHLD, or waits for any child, takes that away. What it
// started itself ends with it when a limit is reached. Blocks the calling thread. Throws std::bad_alloc.
ChildOutput run_for_output(const std::vector<std::string>& arguments, const std::vector<std::string>& added,
                           std::chrono::milliseconds limit, size_t most_bytes);

} // namespace xblshim::base
