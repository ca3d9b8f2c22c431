#include "service/service_call.h"

#include <variant>

namespace xblshim::service {
namespace {

std::shared_ptr<const CallInput> input_of(Request request, CallSettings settings) {
    return std::visit(
        [&settings](auto& of_kind) -> std::shared_ptr<const CallInput> {
            using OneRequest = std::decay_t<decltype(of_kind)>;
            return std::make_shared<CallInputOf<OneRequest>>(std::move(of_kind), std::move(settings));
        },
        request);
}

} // namespace

ServiceCall::ServiceCall(Request request, CallSettings settings)
    : input(input_of(std::move(request), std::move(settings))) {}

} // namespace xblshim::service
