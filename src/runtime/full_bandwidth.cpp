// XSystem.h declares XSystemAllowFullDownloadBandwidth without a result, wrappers for .NET with an HRESULT. So it is
// defined with one, and this file doesn't include the header.
#include "httpClient/pal.h"

STDAPI XSystemAllowFullDownloadBandwidth(bool) noexcept { return S_OK; }
