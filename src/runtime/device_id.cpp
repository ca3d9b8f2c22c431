#include "runtime/device_id.h"

#include <cstdint>

namespace xblshim::runtime {
namespace {

constexpr size_t bytes = 32;

// FNV-1a, 64 bits: an id needs no secrecy.
uint64_t hash(const std::string& text) noexcept {
    uint64_t hash = 0xCBF29CE484222325;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    }
    return hash;
}

// SplitMix64: spreads one number over the whole id.
uint64_t next(uint64_t& state) noexcept {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
}

} // namespace

std::string device_id(const std::string& state_dir) {
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned char raw[bytes + 1] = {}; // the last three bytes contain two
    uint64_t state = hash(state_dir);
    for (size_t at = 0; at < bytes; at += 8) {
        const uint64_t word = next(state);
        for (size_t i = 0; i < 8; ++i) {
            raw[at + i] = static_cast<unsigned char>(word >> 8 * i);
        }
    }
    std::string id;
    for (size_t at = 0; at < bytes; at += 3) {
        const uint32_t group =
            static_cast<uint32_t>(raw[at]) << 16 | static_cast<uint32_t>(raw[at + 1]) << 8 | raw[at + 2];
        for (int shift = 18; shift >= 0; shift -= 6) {
            id += digits[group >> shift & 63];
        }
    }
    id.back() = '=';
    return id;
}

} // namespace xblshim::runtime
