// XblGetErrorCondition: every row of the table, and the neighbors of its ranges.
#include <initializer_list>

#include "harness/harness.h"
#include "xsapi-c/errors_c.h"

namespace {

XblErrorCondition condition(uint32_t hr) { return XblGetErrorCondition(static_cast<HRESULT>(hr)); }

void check_all(XblErrorCondition expected, std::initializer_list<uint32_t> values) {
    for (const uint32_t hr : values) {
        if (condition(hr) != expected) {
            CHECK_EQ(static_cast<int32_t>(hr), 0); // names the value
            CHECK_EQ(condition(hr), expected);
        }
    }
}

} // namespace

TEST(errors, every_success_code_is_no_error) { check_all(XblErrorCondition::NoError, {0, 1, 0x12345678, 0x7FFFFFFF}); }

TEST(errors, statuses_with_a_condition_of_their_own) {
    CHECK_EQ(condition(0x80190130), XblErrorCondition::Http304NotModified);
    CHECK_EQ(condition(0x80190194), XblErrorCondition::Http404NotFound);
    CHECK_EQ(condition(0x8019019C), XblErrorCondition::Http412PreconditionFailed);
    CHECK_EQ(condition(0x801901AD), XblErrorCondition::Http429TooManyRequests);
    check_all(XblErrorCondition::HttpServiceTimeout, {0x80190198, 0x801901F7, 0x801901F8});
}

TEST(errors, every_other_status_is_http_generic) {
    check_all(XblErrorCondition::HttpGeneric,
              {0x80190000, 0x80190001, 0x80190003, 0x8019012C, 0x80190131, 0x80190190, 0x80190191, 0x80190193,
               0x801901F4, 0x801901F5, 0x801901F6, 0x801901F9, 0x801901FF, 0x8019FFFF});
}

TEST(errors, internet_facility_is_network) {
    check_all(XblErrorCondition::Network, {0x800C0000, 0x800C0002, 0x800C0019, 0x800CFFFF});
}

TEST(errors, authentication_families) {
    check_all(XblErrorCondition::Auth, {0x87DD0003, 0x87DD0012, 0x87DD0022, 0x8015DC00, 0x8015DC0D, 0x8015DC1C,
                                        0x8086000C, 0x89235204, 0x89235205, 0x89235206, 0x80070525, 0x800704C7});
    check_all(XblErrorCondition::GenericError, {0x87DD0002, 0x87DD0023, 0x8015DBFF, 0x8015DC1D, 0x8086000B, 0x89235203,
                                                0x89235207, 0x80070524, 0x800704C6});
}

TEST(errors, out_of_bounds_has_its_own) { CHECK_EQ(condition(0x8000000B), XblErrorCondition::GenericOutOfRange); }

// These include unexpected conditions: no network, time-outs and everything about users.
TEST(errors, everything_else_is_generic) {
    check_all(XblErrorCondition::GenericError,
              {0x80004005, 0x80070057, 0x8000FFFF, 0x8000000A, 0x89235006, 0x80072EE2, 0x800704CF, 0x89245100,
               0x89245101, 0x89245106, 0x89245108, 0x89240100, 0x89235208, 0x83750007});
}
