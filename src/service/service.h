// The face of the service part: starting the Python side, its configuration, and handing calls to it.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "service/service_call.h"

namespace xblshim::service {

struct ConfiguredUser {
    uint64_t xuid = 0;
    std::string gamertag;
    bool guest = false; // only where the title allows guests; never the default user
};

// What the native side needs of the configuration; read by Python before anything slow is imported.
struct Configuration {
    std::string service;   // "local", a base URL, or "live"
    uint32_t title_id = 0; // 0: not configured (then the last 8 hex digits of the scid)
    std::string sandbox = "RETAIL";
    std::vector<ConfiguredUser> users; // the first is the default user
    bool offline = false;
    std::string gamer_picture; // the path of a file; {xuid} and {size} in it are to be replaced
    std::string state_dir;     // UTF-8
    std::string report;        // the path of the file of reports, UTF-8; {pid} in it is to be replaced; "": none
};

// What a part above the service does when a configuration is here, and before all is stopped because the process, or
// the Python that hosts it, ends. Called on the Python thread and on the thread that ends it. No lock is held.
struct Observer {
    void (*configured)(const Configuration&) noexcept;
    void (*ending)() noexcept;
};
// Before acquire(). The observer stays.
void observe(const Observer* observer) noexcept;

// Finds and checks libpython and the bridge, and starts the Python thread: at once or with a failure, whose sentence is
// start_error(). Counted: the Python side stops when every acquire() was released. Importing goes on in the background;
// calls submitted meanwhile wait. The first failure is sticky until the next acquire().
HRESULT acquire() noexcept;
// Returns when the last reference's threads are joined (bounded: calls in flight are completed with E_ABORT first).
// Must not be called from a delivery thread, except that it then finishes in the background.
void release() noexcept;
bool in_use() noexcept; // acquired by anyone

// Waits until the configuration is here or the start failed; the failure's HRESULT (and a sentence in start_error()),
// E_ABORT when it was stopped meanwhile, HRESULT_FROM_WIN32(ERROR_TIMEOUT).
HRESULT wait_configured(std::chrono::milliseconds timeout) noexcept;
std::shared_ptr<const Configuration> configuration() noexcept; // null before

// Always ends in call->complete(): with E_ABORT when the service stops first, with the start's HRESULT when that
// failed.
void submit(std::unique_ptr<ServiceCall> call) noexcept;

// For a call whose title gets S_OK at once: marks it as promised, so that a stop that begins later passes it to Python.
// The start's HRESULT or E_ABORT when Python can't receive it any more; complete() is not called then.
HRESULT submit_promised(std::unique_ptr<ServiceCall> call) noexcept;

// The sentence with the remedy, empty when the last start succeeded (so far).
std::string start_error();

// XblShimSetOption: overrides a configuration key before the start. E_INVALIDARG for an unknown key (the log names it),
// E_XBL_ALREADY_INITIALIZED after the start.
HRESULT set_option(const std::string& key, const std::string& value) noexcept;
HRESULT clear_option(const std::string& key) noexcept; // takes it back

} // namespace xblshim::service
