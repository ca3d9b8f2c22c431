// The service of a title under test: the stand-in for the Python side with one user. Calls return S_OK unless the test
// sets another result.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/handle_table.h"
#include "harness/harness.h"
#include "runtime/user.h"
#include "service/service.h"
#include "support/stand_in.h"
#include "xbl/context.h"

class TestService {
public:
    using Seen = xblshim::testing::Update;

    static constexpr uint64_t xuid = 2814000000000001;

    TestService() { stand_in.configuration.users = {{xuid, "Keeper#1234"}}; }

    void configure_title_id(uint32_t title_id) { stand_in.configuration.title_id = title_id; }
    void fail_to_start(HRESULT hr, const char* sentence) { stand_in.fail_start(hr, sentence); }
    void complete_with(HRESULT hr) {
        stand_in.on_update([hr](const Seen&) { return hr; });
    }
    // From now on calls wait for complete().
    void hold() {
        stand_in.on_update([](const Seen&) { return xblshim::testing::StandIn::later; });
    }
    void complete(size_t index, HRESULT hr) { stand_in.complete(seen().at(index).token, hr); }
    void wait_for_calls(size_t count) { REQUIRE(stand_in.wait_for_updates(count)); }
    std::vector<Seen> seen() const { return stand_in.updates(); }
    // Whether anyone uses the service.
    bool running() const { return xblshim::service::clear_option("title_id") == E_XBL_ALREADY_INITIALIZED; }

    // A context as from XblContextCreateHandle, without the game runtime that a user's handle needs.
    XblContextHandle make_context() {
        auto user = std::make_shared<xblshim::runtime::User>(xblshim::service::ConfiguredUser{xuid, "Keeper#1234"},
                                                             XUserLocalId{1});
        auto& table = xblshim::base::HandleTable::instance();
        return table.to_handle<XblContextHandle>(table.insert(
            xblshim::base::HandleKind::Context, std::make_shared<xblshim::xbl::Context>(std::move(user)), "test"));
    }

    xblshim::testing::StandIn stand_in;
};
