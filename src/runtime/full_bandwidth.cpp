// XSystem.h declares XSystemAllowFullDownloadBandwidth without a result, and wrappers for .NET with an HRESULT. It is
// defined with one, and this file therefore does not include the header.
#include "httpClient/pal.h"

STDAPI XSystemAllowFullDownloadBandwidth(bool) noexcept { return S_OK; }
