// The source of a run's choices: a fuzzer's bytes, or a generator whose seed is printed.
#pragma once

#include <cstddef>
#include <cstdint>

namespace fuzz {

class Input {
public:
    explicit Input(uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15u + 1) {}
    Input(const uint8_t* bytes, size_t size) : m_bytes(bytes), m_size(size) {}

    // Returns whether no choice is left. The run then ends.
    bool ended() const { return m_bytes != nullptr && m_at >= m_size; }
    // Returns a number below `end`.
    uint32_t below(uint32_t end) {
        if (m_bytes == nullptr) {
            return static_cast<uint32_t>(random() % end);
        }
        uint32_t value = next_byte();
        if (end > 256) {
            value |= static_cast<uint32_t>(next_byte()) << 8;
        }
        return value % end;
    }
    bool percent(uint32_t chance) { return below(100) < chance; }
    uint64_t bits() {
        if (m_bytes == nullptr) {
            return random();
        }
        uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            value = value << 8 | next_byte();
        }
        return value;
    }

private:
    uint8_t next_byte() { return m_at < m_size ? m_bytes[m_at++] : uint8_t{0}; }
    uint64_t random() { // xorshift64*
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545F4914F6CDD1Du >> 16;
    }

    const uint8_t* m_bytes = nullptr;
    size_t m_size = 0;
    size_t m_at = 0;
    uint64_t m_state = 1;
};

} // namespace fuzz
