// Makes an argument for each parameter by its type. A pointer for output points to memory of the calling thread that is
// large enough for any result. No size argument exceeds that memory.
#pragma once

#include <XAsync.h>
#include <XGameSave.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <httpClient/httpClient.h>
#include <xsapi-c/services_c.h>

#include <array>
#include <cstring>
#include <tuple>
#include <type_traits>
#include <utility>

#include "fuzz/input.h"
#include "fuzz/world.h"

namespace fuzz {

constexpr size_t most_bytes = 4096;     // that a size says
constexpr size_t bytes_there = 1 << 16; // as many elements of anything

// One piece for each parameter of the call under way.
inline unsigned char* memory(size_t parameter) {
    constexpr size_t most_parameters = 12;
    // Without a destructor: mingw-w64 may give a thread's memory back before it runs those.
    alignas(16) thread_local unsigned char pieces[most_parameters * bytes_there];
    return pieces + parameter * bytes_there;
}

template <class T> constexpr bool is_handle = false;
template <> inline constexpr bool is_handle<XTaskQueueHandle> = true;
template <> inline constexpr bool is_handle<XTaskQueuePortHandle> = true;
template <> inline constexpr bool is_handle<XUserHandle> = true;
template <> inline constexpr bool is_handle<XUserSignOutDeferralHandle> = true;
template <> inline constexpr bool is_handle<XblContextHandle> = true;
template <> inline constexpr bool is_handle<HCCallHandle> = true;
template <> inline constexpr bool is_handle<XblHttpCallHandle> = true;
template <> inline constexpr bool is_handle<XGameSaveProviderHandle> = true;
template <> inline constexpr bool is_handle<XGameSaveContainerHandle> = true;
template <> inline constexpr bool is_handle<XGameSaveUpdateHandle> = true;
template <> inline constexpr bool is_handle<XblAchievementsResultHandle> = true;
template <> inline constexpr bool is_handle<XblAchievementsManagerResultHandle> = true;
template <> inline constexpr bool is_handle<XblRealTimeActivitySubscriptionHandle> = true;
template <> inline constexpr bool is_handle<XblPresenceRecordHandle> = true;
template <> inline constexpr bool is_handle<XblSocialRelationshipResultHandle> = true;

template <class Function> struct Callback;
template <class Result, class... Arguments> struct Callback<Result(Arguments...)> {
    static Result CALLBACK ignore(Arguments...) { return Result(); }
};
template <class Result, class... Arguments> struct Callback<Result(Arguments...) noexcept> {
    static Result CALLBACK ignore(Arguments...) noexcept { return Result(); }
};

template <class T> T argument(World& world, Input& in, size_t place) {
    if constexpr (is_handle<T>) {
        return reinterpret_cast<T>(static_cast<uintptr_t>(world.handle(in)));
    } else if constexpr (std::is_same_v<T, XAsyncBlock*>) {
        return world.block(in);
    } else if constexpr (std::is_same_v<T, const char*>) {
        return world.text(in);
    } else if constexpr (std::is_same_v<T, bool>) {
        return in.percent(50);
    } else if constexpr (std::is_same_v<T, size_t>) { // and uint64_t, which may be a user's id
        return in.percent(50) ? TestService::xuid : in.percent(60) ? in.below(most_bytes + 1) : 0;
    } else if constexpr (std::is_integral_v<T>) {
        const T common[] = {T(0), T(1), T(100), T(101), T(-1)};
        return in.percent(70) ? common[in.below(5)] : static_cast<T>(in.bits());
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(in.percent(90) ? in.below(5) : static_cast<uint32_t>(in.bits()));
    } else if constexpr (std::is_same_v<T, XTaskQueueRegistrationToken>) {
        return T{world.token(in)};
    } else if constexpr (std::is_pointer_v<T> && std::is_function_v<std::remove_pointer_t<T>>) {
        return in.percent(5) ? nullptr : &Callback<std::remove_pointer_t<T>>::ignore;
    } else if constexpr (std::is_pointer_v<T>) {
        if (in.percent(8)) {
            return nullptr;
        }
        std::memset(memory(place), 0, most_bytes); // what is read is zeros
        return reinterpret_cast<T>(memory(place));
    } else {
        static_assert(std::is_trivially_copyable_v<T>, "tell here how to make one");
        T value{};
        const uint64_t bits = in.percent(50) ? in.below(4) : in.bits();
        std::memcpy(static_cast<void*>(&value), &bits, std::min(sizeof value, sizeof bits));
        return value;
    }
}

// The value of an out-parameter.
template <class T> void look_at(World& world, const T& value) {
    if constexpr (std::is_pointer_v<T>) {
        using Pointee = std::remove_pointer_t<T>;
        if constexpr (is_handle<std::remove_const_t<Pointee>>) {
            if (value != nullptr) {
                world.seen(static_cast<uint64_t>(reinterpret_cast<uintptr_t>(*value)));
            }
        } else if constexpr (std::is_same_v<Pointee, XTaskQueueRegistrationToken>) {
            if (value != nullptr) {
                world.seen_token(value->token);
            }
        }
    }
}

// A call, followed by checks of its results. Made in braces, which evaluate the arguments from left to right; a
// std::tuple for each signature would take most of the table's compile time.
template <class... Parameters> struct Called {
    template <class Result> Called(World& world, Result (*function)(Parameters...), Parameters... arguments) {
        static_cast<void>(function(arguments...));
        (look_at(world, arguments), ...);
    }
};

template <size_t Place, class... Parameters>
using Parameter = std::remove_cv_t<std::tuple_element_t<Place, std::tuple<Parameters...>>>;

// Arrays that functions read: of users' ids, of texts, of enums, of structs.
template <class T, class = void> constexpr bool is_array = false;
template <class T>
constexpr bool is_array<T*, std::void_t<decltype(sizeof(T))>> =
    std::is_same_v<std::remove_const_t<T>, uint64_t> || std::is_same_v<std::remove_const_t<T>, const char*> ||
    std::is_class_v<T> || std::is_enum_v<T>;

// The size_t behind an array is its count, never a user's id: no memory holds as many, and sanitizers end a program
// that asks for it.
template <size_t Place, class... Parameters> constexpr bool is_count() {
    if constexpr (Place > 0) {
        return std::is_same_v<Parameter<Place, Parameters...>, size_t> && is_array<Parameter<Place - 1, Parameters...>>;
    } else {
        return false;
    }
}

template <size_t Place, class... Parameters>
Parameter<Place, Parameters...> argument_at([[maybe_unused]] World& world, Input& in) {
    if constexpr (is_count<Place, Parameters...>()) {
        return in.below(most_bytes / sizeof(uint64_t) + 1);
    } else {
        return argument<Parameter<Place, Parameters...>>(world, in, Place);
    }
}

template <class Result, class... Parameters, size_t... Places>
void call_with(World& world, Input& in, Result (*function)(Parameters...), std::index_sequence<Places...>) {
    Called<Parameters...>{world, function, argument_at<Places, Parameters...>(world, in)...};
}

template <class Result, class... Parameters>
void call_with_anything(World& world, Input& in, Result (*function)(Parameters...)) {
    call_with(world, in, function, std::index_sequence_for<Parameters...>());
}

} // namespace fuzz
