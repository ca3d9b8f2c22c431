// The library's data in the `internal` part of a title's XAsyncBlock.
//
// A block may be uninitialized memory before its first use, and its content may resemble a running call. The block
// therefore names its call by a token of a table (call_table.h), never by an address.
#pragma once

#include <XAsync.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace xblshim::async {

struct BlockState {
    std::atomic<uint64_t> call;      // token of the block's last call; 0: never used
    std::atomic<int32_t> status;     // written last when a call completes: the title may free the block afterwards
    std::atomic<uint32_t> signature; // one of the marks below
};

constexpr uint32_t dead_mark = 0;             // no call, or a call without a payload to fetch
constexpr uint32_t live_mark = 0x41535942;    // a call runs, or its payload was not fetched yet
constexpr uint32_t result_taken = 0x41535242; // the payload was fetched, or lost by a failed XAsyncGetResult

static_assert(sizeof(void*) == 8, "the token needs the block of a 64-bit platform");
static_assert(sizeof(BlockState) <= sizeof(XAsyncBlock::internal) && offsetof(XAsyncBlock, internal) == 24);
static_assert(offsetof(BlockState, status) == 8 && offsetof(BlockState, signature) == 12);
static_assert(std::atomic<uint64_t>::is_always_lock_free && sizeof(std::atomic<uint64_t>) == sizeof(uint64_t));

// Replaces the token while a failed begin writes its HRESULT. It names no slot and differs from block to block, so
// uninitialized memory does not resemble it.
inline uint64_t claim_of(const XAsyncBlock& block) noexcept {
    return static_cast<uint64_t>(reinterpret_cast<uintptr_t>(&block)) << 32 | 0xFFFFFFFFu;
}

inline BlockState& state_of(XAsyncBlock& block) noexcept { return *reinterpret_cast<BlockState*>(block.internal); }

} // namespace xblshim::async
