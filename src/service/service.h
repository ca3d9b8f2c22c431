// The public interface of this folder: starts the Python side, has its configuration, and passes calls to it.
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
    bool guest = false; // added only when the title allows guests; never the default user
};

// The part of the configuration that the native side needs. Python reads it before it imports slow modules.
struct Configuration {
    std::string service;   // "local", a base URL, or "live"
    uint32_t title_id = 0; // 0: not configured (then the last 8 hex digits of the scid)
    std::string sandbox = "RETAIL";
    std::vector<ConfiguredUser> users; // the first is the default user
    bool offline = false;
    std::string gamer_picture; // the path of a file; {xuid} and {size} in it are replaced
    std::string state_dir;     // UTF-8
    std::string report;        // the path of the file of reports, UTF-8; {pid} in it is replaced; "": none
};

// The callbacks of a higher layer: the configuration was read; everything is about to be stopped, because the process
// or the hosting Python ends. Called on the Python thread, and on the thread that ends it, with no lock held.
struct Observer {
    void (*configured)(const Configuration&) noexcept;
    void (*ending)() noexcept;
};
// Call it before acquire(). The observer must stay valid.
void observe(const Observer* observer) noexcept;

// Finds and checks libpython and the bridge, and starts the Python thread. A failure is returned immediately, with its
// sentence in start_error(). Counted: the Python side stops when every acquire() was released. Python imports in the
// background, and calls that are submitted meanwhile wait. A failure stays until the next acquire().
HRESULT acquire() noexcept;
// Returns when the threads of the last reference are joined; calls in progress are completed with E_ABORT first, so the
// wait is bounded. On a delivery thread, the last release finishes in the background.
void release() noexcept;
bool in_use() noexcept; // whether there is a reference

// Waits until the configuration was read or the start failed. Returns the failure's HRESULT (with a sentence in
// start_error()), E_ABORT when the service was stopped meanwhile, HRESULT_FROM_WIN32(ERROR_TIMEOUT).
HRESULT wait_configured(std::chrono::milliseconds timeout) noexcept;
std::shared_ptr<const Configuration> configuration() noexcept; // null before it was read

// Always leads to call->complete(): with E_ABORT when the service stops first, with the start's HRESULT when that
// failed.
void submit(std::unique_ptr<ServiceCall> call) noexcept;

// For a call whose title gets S_OK immediately: marks it as promised, so that a stop that begins later passes it to
// Python. The start's HRESULT or E_ABORT when Python can't receive it any more; complete() is not called then.
HRESULT submit_promised(std::unique_ptr<ServiceCall> call) noexcept;

// The sentence with the remedy. Empty when the last start has not failed.
std::string start_error();

// XblShimSetOption: overrides a configuration key before the start. E_INVALIDARG for an unknown key (the log names it),
// E_XBL_ALREADY_INITIALIZED after the start.
HRESULT set_option(const std::string& key, const std::string& value) noexcept;
HRESULT clear_option(const std::string& key) noexcept; // reverts set_option()

} // namespace xblshim::service
