// xblshim.h: what is open and what is pending.
#include "base/process.h"
#include "base/thread_text.h"
#include "reporting/report.h"
#include "xblshim.h"

using namespace xblshim;

STDAPI_(const char*) XblShimReport(_In_ XblShimReportFormat format) noexcept {
    const bool json = format == XblShimReportFormat::Json;
    if (base::in_forked_child()) { // a lock may be held by a thread that isn't there
        return json ? "{\"version\":1,\"handles\":[],\"calls\":[],\"ports\":[]}"
                    : "xblshim does not work in a child of fork()";
    }
    try {
        const reporting::Report report = reporting::take_report();
        return base::keep_for_thread(base::ThreadText::Report,
                                     json ? reporting::report_json(report) : reporting::report_text(report));
    } catch (...) {
        return json ? "{\"version\":1,\"error\":\"no memory\"}" : "there is no memory left for a report";
    }
}
