#include "base/descriptors.h"

#if !defined(_WIN32)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xblshim::base {

#if defined(_WIN32)

void take_standard_streams() noexcept {}

int above_standard_streams(int descriptor) noexcept { return descriptor; }

#else

namespace {

constexpr int lowest = STDERR_FILENO + 1;

}

void take_standard_streams() noexcept {
    int opened;
    do {
        opened = open("/dev/null", O_RDWR | O_CLOEXEC); // opens the lowest free number
    } while (opened >= 0 && opened < lowest);
    if (opened >= 0) {
        close(opened);
    }
}

int above_standard_streams(int descriptor) noexcept {
    if (descriptor < 0 || descriptor >= lowest) {
        return descriptor;
    }
    const int above = fcntl(descriptor, F_DUPFD_CLOEXEC, lowest);
    close(descriptor);
    return above;
}

#endif

} // namespace xblshim::base
