// Exceptions at the ABI's edge (behavior 1.8).
#include "base/guard.h"
#include "harness/harness.h"

#include <future>
#include <new>
#include <stdexcept>
#include <system_error>
#include <typeinfo>

using namespace xblshim::base;

namespace {

template <class Exception> int32_t caught(Exception exception) {
    return guard("a test", [&]() -> int32_t { throw exception; });
}
int32_t code(uint32_t value) { return static_cast<int32_t>(value); }

} // namespace

TEST(base_guard, what_the_body_returns_comes_back) {
    CHECK_EQ(guard("a test", [] { return 0; }), 0);
    CHECK_EQ(guard("a test", [] { return 7; }), 7);
    CHECK(guard_or(false, "a test", [] { return true; }));
    bool ran = false;
    guard_void("a test", [&] { ran = true; });
    CHECK(ran);
}

TEST(base_guard, each_exception_has_its_hresult) {
    CHECK_EQ(caught(std::bad_alloc()), code(0x8007000E));
    CHECK_EQ(caught(std::bad_cast()), code(0x80004002));
    CHECK_EQ(caught(std::invalid_argument("x")), code(0x80070057));
    CHECK_EQ(caught(std::out_of_range("x")), code(0x8000000B));
    CHECK_EQ(caught(std::range_error("x")), code(0x8000000B));
    CHECK_EQ(caught(std::length_error("x")), code(0x80070018));
    CHECK_EQ(caught(std::overflow_error("x")), code(0x80070216));
    CHECK_EQ(caught(std::underflow_error("x")), code(0x80070216));
    CHECK_EQ(caught(std::domain_error("x")), code(0x8000FFFF));
    CHECK_EQ(caught(std::logic_error("x")), code(0x8000FFFF));
    CHECK_EQ(caught(std::runtime_error("x")), code(0x80004005));
    CHECK_EQ(caught(std::exception()), code(0x80004005));
    CHECK_EQ(caught(42), code(0x80004005));
    CHECK_EQ(caught("text"), code(0x80004005));
}

TEST(base_guard, system_errors_are_always_failures) {
    CHECK_EQ(caught(std::system_error(5, std::system_category())), code(0x80070005));
    CHECK_EQ(caught(std::system_error(std::make_error_code(std::errc::not_enough_memory))), code(0x8007000E));
    CHECK_EQ(caught(std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again))),
             code(0x8007000E));
    CHECK(caught(std::system_error(std::make_error_code(std::errc::permission_denied))) < 0);
    CHECK_EQ(caught(std::system_error(code(0x89235208), std::future_category())), code(0x89235208));
    CHECK_EQ(caught(std::system_error(3, std::future_category())), code(0x80004005)); // never a success code
}

TEST(base_guard, functions_without_an_hresult_get_their_other_value) {
    CHECK(!guard_or(false, "a test", []() -> bool { throw std::bad_alloc(); }));
    guard_void("a test", [] { throw 1; });
}
