/* The service to measure against: HTTP/1.1 keep-alive, one thread, one write a reply, no work at all.
 *     fast_server [MILLISECONDS]
 * Prints its port, then responds to every request with 200 and a short JSON body until it is killed; each one so long
 * after it came. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CONNECTIONS = 1024, BUFFER = 65536 };

static const char REPLY[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

struct connection {
    double
        due; /* when the request at the beginning of `data` gets its response, in seconds; 0: no whole one is there */
    size_t used;
    char data[BUFFER];
};

static struct pollfd polled[MAX_CONNECTIONS + 1];
static struct connection* connections[MAX_CONNECTIONS + 1];
static nfds_t count = 1;
static double latency; /* seconds */

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The length of the first whole request in the buffer, 0 when more is needed. */
static size_t request_length(const char* data, size_t used) {
    const char* end = NULL;
    for (size_t i = 3; i < used && end == NULL; ++i) {
        if (memcmp(data + i - 3, "\r\n\r\n", 4) == 0) {
            end = data + i + 1;
        }
    }
    if (end == NULL) {
        return 0;
    }
    size_t body = 0;
    for (const char* line = data; line < end; ++line) {
        if ((line == data || line[-1] == '\n') && strncasecmp(line, "content-length:", 15) == 0) {
            body = strtoul(line + 15, NULL, 10);
        }
    }
    const size_t length = (size_t)(end - data) + body;
    return length <= used ? length : 0;
}

static void drop(nfds_t index) {
    close(polled[index].fd);
    free(connections[index]);
    --count;
    polled[index] = polled[count];
    connections[index] = connections[count];
}

/* Sends the responses that are due. */
static bool respond(nfds_t index) {
    struct connection* connection = connections[index];
    for (size_t length; (length = request_length(connection->data, connection->used)) != 0; connection->due = 0) {
        if (latency > 0 && connection->due == 0) {
            connection->due = now() + latency;
        }
        if (latency > 0 && connection->due > now()) {
            return true;
        }
        if (write(polled[index].fd, REPLY, sizeof(REPLY) - 1) != (ssize_t)sizeof(REPLY) - 1) {
            return false;
        }
        connection->used -= length;
        memmove(connection->data, connection->data + length, connection->used);
    }
    return connection->used < BUFFER;
}

static bool serve(nfds_t index) {
    struct connection* connection = connections[index];
    const ssize_t got = read(polled[index].fd, connection->data + connection->used, BUFFER - connection->used);
    if (got <= 0) {
        return got < 0 && (errno == EAGAIN || errno == EINTR);
    }
    connection->used += (size_t)got;
    return respond(index);
}

/* Until the next response is due. */
static int milliseconds_left(void) {
    double next = 0;
    for (nfds_t i = 1; i < count; ++i) {
        if (connections[i]->due != 0 && (next == 0 || connections[i]->due < next)) {
            next = connections[i]->due;
        }
    }
    const double left = next - now();
    return next == 0 ? -1 : left > 0 ? (int)(left * 1000) + 1 : 0;
}

int main(int argc, char** argv) {
    latency = argc > 1 ? atof(argv[1]) / 1000 : 0;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (listener < 0 || bind(listener, (struct sockaddr*)&address, size) != 0 || listen(listener, 512) != 0 ||
        getsockname(listener, (struct sockaddr*)&address, &size) != 0) {
        perror("fast_server");
        return 1;
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    polled[0].fd = listener;
    polled[0].events = POLLIN;
    while (poll(polled, count, milliseconds_left()) >= 0 || errno == EINTR) {
        for (nfds_t i = count; i-- > 1;) {
            const bool due = connections[i]->due != 0 && connections[i]->due <= now();
            if ((polled[i].revents != 0 && !serve(i)) || (due && !respond(i))) {
                drop(i);
            }
        }
        if ((polled[0].revents & POLLIN) != 0 && count <= MAX_CONNECTIONS) {
            const int accepted = accept(listener, NULL, NULL);
            if (accepted >= 0) {
                const int on = 1;
                setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
                polled[count].fd = accepted;
                polled[count].events = POLLIN;
                polled[count].revents = 0;
                connections[count] = calloc(1, sizeof(struct connection));
                if (connections[count] == NULL) {
                    close(accepted);
                } else {
                    ++count;
                }
            }
        }
    }
    return 0;
}
