#include "runtime/store_license.h"

#include <cstdio>

namespace xblshim::runtime {

XStoreGameLicense game_license() noexcept {
    constexpr time_t year_9999 = 253402300799; // the last second of a four-digit year
    XStoreGameLicense license{};
    // A product id in the store's format without a product, and its first SKU.
    std::snprintf(license.skuStoreId, sizeof license.skuStoreId, "%s", "000000000000/0010");
    license.isActive = true;
    license.expirationDate = year_9999;
    return license;
}

} // namespace xblshim::runtime
