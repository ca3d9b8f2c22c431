// Descriptors and the standard streams. Descriptors 0 to 2 belong to the host, even when they are closed: a program
// that becomes a daemon replaces them with dup2(), and would close a file of ours. Windows has no such numbers: there
// the functions do nothing.
#pragma once

namespace xblshim::base {

// Opens the null device in place of each closed standard stream, so that no file that is opened later gets its number.
// Python, SQLite and OpenSSL open files of their own. Children don't inherit these descriptors. Called at each start.
void take_standard_streams() noexcept;

// Returns the descriptor, or a duplicate above 2 when it has the number of a standard stream; the original is closed
// then. -1 when no descriptor is left. The descriptor is closed on exec.
int above_standard_streams(int descriptor) noexcept;

} // namespace xblshim::base
