#include "base/hresult_text.h"

#include <algorithm>
#include <iterator>

namespace xblshim::base {
namespace {

constexpr HResultText texts[] = {
#include "base/rendered/hresult_table.inc"
};

} // namespace

const HResultText* hresult_texts() noexcept { return texts; }

size_t hresult_text_count() noexcept { return std::size(texts); }

const HResultText* find_hresult_text(int32_t hr) noexcept {
    const auto value = static_cast<uint32_t>(hr);
    const auto* const found =
        std::lower_bound(std::begin(texts), std::end(texts), value,
                         [](const HResultText& text, uint32_t wanted) { return text.value < wanted; });
    return found != std::end(texts) && found->value == value ? found : nullptr;
}

} // namespace xblshim::base
