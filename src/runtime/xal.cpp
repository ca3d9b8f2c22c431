// The Xal functions call those of the runtime.
#include "xal/xal.h"

#include "XGame.h"

STDAPI XalGetTitleId(_Out_ uint32_t* titleId) noexcept { return XGameGetXboxTitleId(titleId); }

STDAPI XalUserGetId(_In_ XalUserHandle user, _Out_ uint64_t* userId) noexcept { return XUserGetId(user, userId); }
