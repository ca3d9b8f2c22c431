// The presence of a user, the object behind XblPresenceRecordHandle.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "service/result_memory.h"
#include "xsapi-c/presence_c.h"

namespace xblshim::xbl {

// Constant after its construction. The records of one response share its memory.
struct PresenceRecord {
    const std::shared_ptr<const service::ResultMemory> memory;
    const uint64_t xuid;
    const XblPresenceUserState state;
    const XblPresenceDeviceRecord* const devices; // null when there are none
    const size_t device_count;
};

// Calls `each` with a PresenceRecord for each record of a response.
template <class Each> void for_each_record(const std::shared_ptr<const service::ResultMemory>& memory, Each each) {
    const auto& all = *memory->as<xblshim_presence_records>();
    const XblPresenceDeviceRecord* devices = all.devices;
    for (uint64_t at = 0; at < all.xuids_count; ++at) {
        const uint32_t count = all.device_counts[at];
        each(PresenceRecord{memory, all.xuids[at], static_cast<XblPresenceUserState>(all.states[at]),
                            count == 0 ? nullptr : devices, count});
        devices += count;
    }
}

// Opens a handle with one reference. Throws std::bad_alloc.
XblPresenceRecordHandle open_presence_record(const PresenceRecord& record, const char* created_by);

} // namespace xblshim::xbl
