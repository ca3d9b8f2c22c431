// A small test harness: the native tests must build on a machine that has nothing but a compiler.
//
//     TEST(task_queue, runs_in_submission_order) { CHECK_EQ(1 + 1, 2); }
//
// CHECK notes a failure and continues; REQUIRE ends the test. Every test has a deadline: a hang ends the program with
// its name.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>

namespace harness {

struct Registration {
    Registration(const char* suite, const char* name, void (*body)(), unsigned deadline_seconds = 60);
};
struct Stop {}; // thrown by REQUIRE

void note_failure(const char* file, int line, const std::string& text);
unsigned failures(); // of this test so far
// The number of rounds of a stress test: `usual` scaled by --scale or XBLSHIM_TEST_SCALE (default 1).
unsigned rounds(unsigned usual);

// Waits for a condition that another thread fulfills. Returns true as soon as it is true, false after a time limit.
template <class Condition> bool eventually(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::yield();
    }
    return true;
}

// Format values. They are no templates, because every comparison of every test would compile them again.
std::string text_of(bool value);
std::string text_of(long long value);
std::string text_of(unsigned long long value);
std::string text_of_result(long long value); // may be an HRESULT
std::string text_of(std::string_view value);
std::string text_of(const char* value);
std::string text_of_bytes(std::size_t size);
void note_difference(const char* file, int line, const char* ta, const char* tb, const std::string& a,
                     const std::string& b);

template <class T, class = void> struct Printable : std::false_type {};
template <class T>
struct Printable<T, std::void_t<decltype(std::declval<std::ostream&>() << std::declval<const T&>())>> : std::true_type {
};

template <class T> std::string show(const T& value) {
    using Char = std::disjunction<std::is_same<T, char>, std::is_same<T, signed char>, std::is_same<T, unsigned char>>;
    if constexpr (std::is_same_v<T, bool>) {
        return text_of(value);
    } else if constexpr (std::is_enum_v<T>) {
        return text_of(static_cast<long long>(value));
    } else if constexpr (std::is_same_v<T, int32_t> || std::is_same_v<T, long>) {
        return text_of_result(value);
    } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T> && !Char::value) {
        return text_of(static_cast<long long>(value));
    } else if constexpr (std::is_integral_v<T> && !Char::value) {
        return text_of(static_cast<unsigned long long>(value));
    } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
        return text_of(std::string_view(value));
    } else if constexpr (std::is_convertible_v<const T&, const char*>) {
        return text_of(static_cast<const char*>(value));
    } else if constexpr (Printable<T>::value) {
        std::ostringstream out;
        out << value;
        return out.str();
    } else {
        return text_of_bytes(sizeof(T));
    }
}

template <class A, class B>
bool check_eq(const A& a, const B& b, const char* ta, const char* tb, const char* file, int line) {
    if (a == b) {
        return true;
    }
    note_difference(file, line, ta, tb, show(a), show(b));
    return false;
}

} // namespace harness

#define TEST(suite, name) TEST_WITHIN(suite, name, 60)
#define TEST_WITHIN(suite, name, seconds)                                                                              \
    static void test_##suite##_##name();                                                                               \
    static const ::harness::Registration registration_##suite##_##name(#suite, #name, test_##suite##_##name, seconds); \
    static void test_##suite##_##name()

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            ::harness::note_failure(__FILE__, __LINE__, #condition);                                                   \
        }                                                                                                              \
    } while (false)
#define REQUIRE(condition)                                                                                             \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            ::harness::note_failure(__FILE__, __LINE__, #condition);                                                   \
            throw ::harness::Stop{};                                                                                   \
        }                                                                                                              \
    } while (false)
#define CHECK_EQ(a, b) ((void)::harness::check_eq((a), (b), #a, #b, __FILE__, __LINE__))
#define REQUIRE_EQ(a, b)                                                                                               \
    do {                                                                                                               \
        if (!::harness::check_eq((a), (b), #a, #b, __FILE__, __LINE__)) {                                              \
            throw ::harness::Stop{};                                                                                   \
        }                                                                                                              \
    } while (false)
