// Descriptors and the standard streams. Descriptors 0 to 2 belong to the host, also while they are closed: a program
// that detaches puts the null device there with dup2(), and would take what is there from us. Windows has no such
// numbers: its functions do nothing.
#pragma once

namespace xblshim::base {

// Opens the null device in place of each standard stream that is closed, so that nothing that is opened later gets its
// number: Python, SQLite and OpenSSL open files of their own. Children don't inherit them. Called at each start.
void take_standard_streams() noexcept;

// The descriptor itself, or where it is a standard stream's number a duplicate above these, with the first one closed.
// -1 when no descriptor is left. Closed on exec either way.
int above_standard_streams(int descriptor) noexcept;

} // namespace xblshim::base
