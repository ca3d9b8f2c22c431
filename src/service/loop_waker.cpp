#include "service/loop_waker.h"

#include <system_error>

#include "base/descriptors.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#elif defined(__linux__)
#include <cerrno>
#include <sys/eventfd.h>
#include <unistd.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace xblshim::service {

#ifdef _WIN32

namespace {

[[noreturn]] void fail() { throw std::system_error(WSAGetLastError(), std::system_category(), "a socket pair"); }

// Windows has no socketpair(): connect to a listener on loopback, and check that the connection is our own.
void connect_pair(SOCKET& reader, SOCKET& writer) {
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (listener == INVALID_SOCKET) {
        fail();
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    sockaddr_in own{}, peer{};
    int own_length = sizeof own, peer_length = sizeof peer;
    bool good = bind(listener, generic, length) == 0 && getsockname(listener, generic, &length) == 0 &&
                listen(listener, 1) == 0 && (writer = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) != INVALID_SOCKET &&
                connect(writer, generic, length) == 0 &&
                getsockname(writer, reinterpret_cast<sockaddr*>(&own), &own_length) == 0 &&
                (reader = accept(listener, reinterpret_cast<sockaddr*>(&peer), &peer_length)) != INVALID_SOCKET &&
                own.sin_port == peer.sin_port;
    closesocket(listener);
    if (!good) {
        fail();
    }
    u_long on = 1;
    ioctlsocket(reader, FIONBIO, &on);
    ioctlsocket(writer, FIONBIO, &on);
}

} // namespace

LoopWaker::LoopWaker() {
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    (void)started;
    SOCKET reader = INVALID_SOCKET, writer = INVALID_SOCKET;
    try {
        connect_pair(reader, writer);
    } catch (...) {
        closesocket(reader);
        closesocket(writer);
        throw;
    }
    m_reader = static_cast<int64_t>(reader);
    m_writer = static_cast<int64_t>(writer);
}

LoopWaker::~LoopWaker() {
    closesocket(static_cast<SOCKET>(m_reader));
    closesocket(static_cast<SOCKET>(m_writer));
}

bool LoopWaker::wake() noexcept {
    // A full buffer has the same effect as one more byte: there is something to read.
    return send(static_cast<SOCKET>(m_writer), "", 1, 0) > 0 || WSAGetLastError() == WSAEWOULDBLOCK;
}

bool LoopWaker::drain() noexcept {
    char bytes[64];
    return recv(static_cast<SOCKET>(m_reader), bytes, sizeof bytes, 0) > 0;
}

#elif defined(__linux__)

// An event counter: half the work of a socket for the kernel, and one descriptor.
LoopWaker::LoopWaker() : m_reader(base::above_standard_streams(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))) {
    if (m_reader < 0) {
        throw std::system_error(errno, std::generic_category(), "an event counter");
    }
    m_writer = m_reader;
}

LoopWaker::~LoopWaker() { close(static_cast<int>(m_reader)); }

bool LoopWaker::wake() noexcept {
    const uint64_t one = 1;
    ssize_t written;
    while ((written = write(static_cast<int>(m_writer), &one, sizeof one)) < 0 && errno == EINTR) {
    }
    return written > 0 || errno == EAGAIN; // a full counter is readable, too
}

bool LoopWaker::drain() noexcept {
    uint64_t count;
    ssize_t got;
    while ((got = read(static_cast<int>(m_reader), &count, sizeof count)) < 0 && errno == EINTR) {
    }
    return got > 0;
}

#else

LoopWaker::LoopWaker() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) {
        throw std::system_error(errno, std::generic_category(), "a socket pair");
    }
    for (int& end : ends) {
        end = base::above_standard_streams(end);
    }
    if (ends[0] < 0 || ends[1] < 0) {
        const int error = errno;
        for (const int end : ends) {
            if (end >= 0) {
                close(end);
            }
        }
        throw std::system_error(error, std::generic_category(), "a socket pair");
    }
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE // where macOS has no MSG_NOSIGNAL
        const int on = 1;
        setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    m_reader = ends[0];
    m_writer = ends[1];
}

LoopWaker::~LoopWaker() {
    close(static_cast<int>(m_reader));
    close(static_cast<int>(m_writer));
}

bool LoopWaker::wake() noexcept {
#ifdef MSG_NOSIGNAL
    const int flags = MSG_NOSIGNAL;
#else
    const int flags = 0;
#endif
    ssize_t sent;
    while ((sent = send(static_cast<int>(m_writer), "", 1, flags)) < 0 && errno == EINTR) {
    }
    // A full buffer has the same effect as one more byte: there is something to read.
    return sent > 0 || errno == EAGAIN || errno == EWOULDBLOCK;
}

bool LoopWaker::drain() noexcept {
    char bytes[64];
    ssize_t got;
    while ((got = recv(static_cast<int>(m_reader), bytes, sizeof bytes, 0)) < 0 && errno == EINTR) {
    }
    return got > 0;
}

#endif

} // namespace xblshim::service
