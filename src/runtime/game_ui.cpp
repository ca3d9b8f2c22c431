// XGameUI.h: dialogs with a result. No dialog appears: each call ends with the default that the title passed.
#include "XGameUI.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "async/operation.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that a result function refuses the block of another call.
constexpr char message_dialog_identity = 0;
constexpr char text_entry_identity = 0;
constexpr char player_picker_identity = 0;

// A call whose payload is known when it begins.
class Chosen final : public async::Operation {
public:
    explicit Chosen(std::vector<char> bytes) noexcept : m_bytes(std::move(bytes)) {}
    template <class Element> Chosen(const Element* elements, size_t count) : m_bytes(count * sizeof(Element)) {
        if (count != 0) {
            std::memcpy(m_bytes.data(), elements, m_bytes.size());
        }
    }

    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, S_OK, m_bytes.size());
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_bytes.data(), m_bytes.size());
        return S_OK;
    }

private:
    std::vector<char> m_bytes;
};

bool known(XGameUiMessageDialogButton button) noexcept {
    return static_cast<uint32_t>(button) <= static_cast<uint32_t>(XGameUiMessageDialogButton::Third);
}

bool known(XGameUiTextEntryInputScope scope) noexcept {
    switch (scope) {
    case XGameUiTextEntryInputScope::Default:
    case XGameUiTextEntryInputScope::Url:
    case XGameUiTextEntryInputScope::EmailSmtpAddress:
    case XGameUiTextEntryInputScope::Number:
    case XGameUiTextEntryInputScope::Password:
    case XGameUiTextEntryInputScope::TelephoneNumber:
    case XGameUiTextEntryInputScope::Alphanumeric:
    case XGameUiTextEntryInputScope::Search:
    case XGameUiTextEntryInputScope::ChatWithoutEmoji:
        return true;
    }
    return false;
}

// Truncates a text to at most `most` bytes, at the boundary of a character.
std::string shortened(const char* text, uint32_t most) {
    std::string whole = text == nullptr ? "" : text;
    if (most != 0 && whole.size() > most) {
        size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xC0) == 0x80) {
            --end;
        }
        whole.resize(end);
    }
    return whole;
}

// The ids that are selected at first if the title allows that number, otherwise the required number of ids.
std::vector<uint64_t> picked(uint32_t offered_count, const uint64_t* offered, uint32_t selected_count,
                             const uint64_t* selected, uint32_t min, uint32_t max) {
    if (selected_count >= min && selected_count <= max && (selected_count == 0 || selected != nullptr)) {
        return selected_count == 0 ? std::vector<uint64_t>()
                                   : std::vector<uint64_t>(selected, selected + selected_count);
    }
    const uint32_t count = std::min(min, offered_count);
    return count == 0 ? std::vector<uint64_t>() : std::vector<uint64_t>(offered, offered + count);
}

// The number of elements of a call's payload.
HRESULT count_of(XAsyncBlock* async, const char* names, uint32_t* count, size_t element) noexcept {
    const HRESULT initialized = runtime::require_initialized();
    if (FAILED(initialized)) {
        return initialized;
    }
    if (base::any_null(base::FunctionScope::name(), names, async, count)) {
        return E_INVALIDARG;
    }
    size_t size = 0;
    const HRESULT hr = XAsyncGetResultSize(async, &size);
    if (SUCCEEDED(hr)) {
        *count = static_cast<uint32_t>(size / element);
    }
    return hr;
}

} // namespace

STDAPI XGameUiShowMessageDialogAsync(_In_ XAsyncBlock* async, _In_ const char* titleText, _In_ const char* contentText,
                                     _In_opt_ const char* firstButtonText, _In_opt_ const char* secondButtonText,
                                     _In_opt_ const char* thirdButtonText,
                                     _In_ XGameUiMessageDialogButton defaultButton,
                                     _In_ XGameUiMessageDialogButton cancelButton) noexcept {
    constexpr const char* function = "XGameUiShowMessageDialogAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, titleText, contentText", async, titleText, contentText) ||
            !base::check_text(function, "titleText", titleText) ||
            !base::check_text(function, "contentText", contentText) ||
            !base::check_text(function, "firstButtonText", firstButtonText) ||
            !base::check_text(function, "secondButtonText", secondButtonText) ||
            !base::check_text(function, "thirdButtonText", thirdButtonText)) {
            return E_INVALIDARG;
        }
        if (!known(defaultButton) || !known(cancelButton)) {
            return base::refuse(function, known(defaultButton) ? "cancelButton" : "defaultButton",
                                "is none of the enum's values");
        }
        const char* const buttons[] = {firstButtonText, secondButtonText, thirdButtonText};
        const char* const pressed = buttons[static_cast<uint32_t>(defaultButton)];
        base::log(base::LogLevel::Warning,
                  "a dialog of the title: %s: %s [%s]; nobody is asked, it is answered with \"%s\"", titleText,
                  contentText, function, pressed == nullptr ? "OK" : pressed);
        return async::Operation::begin(async, &message_dialog_identity, function,
                                       std::make_unique<Chosen>(&defaultButton, 1));
    });
}

STDAPI XGameUiShowMessageDialogResult(_In_ XAsyncBlock* async,
                                      _Out_ XGameUiMessageDialogButton* resultButton) noexcept {
    return runtime::api_call("XGameUiShowMessageDialogResult", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null("XGameUiShowMessageDialogResult", "async, resultButton", async, resultButton)
                   ? E_INVALIDARG
                   : XAsyncGetResult(async, &message_dialog_identity, sizeof *resultButton, resultButton, nullptr);
    });
}

STDAPI XGameUiShowTextEntryAsync(_In_ XAsyncBlock* async, _In_opt_z_ const char* titleText,
                                 _In_opt_z_ const char* descriptionText, _In_opt_z_ const char* defaultText,
                                 _In_ XGameUiTextEntryInputScope inputScope, _In_ uint32_t maxTextLength) noexcept {
    constexpr const char* function = "XGameUiShowTextEntryAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async) || !base::check_text(function, "titleText", titleText) ||
            !base::check_text(function, "descriptionText", descriptionText) ||
            !base::check_text(function, "defaultText", defaultText)) {
            return E_INVALIDARG;
        }
        if (!known(inputScope)) {
            return base::refuse(function, "inputScope", "is none of the enum's values");
        }
        runtime::log_fixed_result(
            function, "defaultText",
            {{"titleText", titleText}, {"descriptionText", descriptionText}, {"defaultText", defaultText}});
        const std::string text = shortened(defaultText, maxTextLength);
        return async::Operation::begin(async, &text_entry_identity, function,
                                       std::make_unique<Chosen>(text.c_str(), text.size() + 1));
    });
}

STDAPI XGameUiShowTextEntryResultSize(_In_ XAsyncBlock* async, _Out_ uint32_t* resultTextBufferSize) noexcept {
    return runtime::api_call("XGameUiShowTextEntryResultSize", [&]() -> HRESULT {
        return count_of(async, "async, resultTextBufferSize", resultTextBufferSize, sizeof(char));
    });
}

STDAPI XGameUiShowTextEntryResult(_In_ XAsyncBlock* async, _In_ uint32_t resultTextBufferSize,
                                  _Out_writes_to_(resultTextBufferSize, *resultTextBufferUsed) char* resultTextBuffer,
                                  _Out_opt_ uint32_t* resultTextBufferUsed) noexcept {
    return runtime::api_call("XGameUiShowTextEntryResult", [&]() -> HRESULT {
        HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XGameUiShowTextEntryResult", "async, resultTextBuffer", async, resultTextBuffer)) {
            return E_INVALIDARG;
        }
        size_t used = 0;
        hr = XAsyncGetResult(async, &text_entry_identity, resultTextBufferSize, resultTextBuffer, &used);
        if (SUCCEEDED(hr) && resultTextBufferUsed != nullptr) {
            *resultTextBufferUsed = static_cast<uint32_t>(used);
        }
        return hr;
    });
}

STDAPI XGameUiShowPlayerPickerAsync(_In_ XAsyncBlock* async, _In_ XUserHandle requestingUser,
                                    _In_z_ const char* promptText, _In_ uint32_t selectFromPlayersCount,
                                    _In_reads_(selectFromPlayersCount) const uint64_t* selectFromPlayers,
                                    _In_ uint32_t preSelectedPlayersCount,
                                    _In_reads_opt_(preSelectedPlayersCount) const uint64_t* preSelectedPlayers,
                                    _In_ uint32_t minSelectionCount, _In_ uint32_t maxSelectionCount) noexcept {
    constexpr const char* function = "XGameUiShowPlayerPickerAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::User> user;
        const HRESULT hr = runtime::require_user(requestingUser, user);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, promptText", async, promptText) ||
            !base::check_text(function, "promptText", promptText)) {
            return E_INVALIDARG;
        }
        if (selectFromPlayersCount != 0 && selectFromPlayers == nullptr) {
            return base::refuse(function, "selectFromPlayers", "is null");
        }
        if (minSelectionCount > maxSelectionCount) {
            return base::refuse(function, "minSelectionCount", "is more than maxSelectionCount");
        }
        runtime::log_fixed_result(function, "the players who are selected", {{"promptText", promptText}});
        const auto ids = picked(selectFromPlayersCount, selectFromPlayers, preSelectedPlayersCount, preSelectedPlayers,
                                minSelectionCount, maxSelectionCount);
        return async::Operation::begin(async, &player_picker_identity, function,
                                       std::make_unique<Chosen>(ids.data(), ids.size()));
    });
}

STDAPI XGameUiShowPlayerPickerResultCount(_In_ XAsyncBlock* async, _Out_ uint32_t* resultPlayersCount) noexcept {
    return runtime::api_call("XGameUiShowPlayerPickerResultCount", [&]() -> HRESULT {
        return count_of(async, "async, resultPlayersCount", resultPlayersCount, sizeof(uint64_t));
    });
}

STDAPI XGameUiShowPlayerPickerResult(_In_ XAsyncBlock* async, _In_ uint32_t resultPlayersCount,
                                     _Out_writes_to_(resultPlayersCount, *resultPlayersUsed) uint64_t* resultPlayers,
                                     _Out_opt_ uint32_t* resultPlayersUsed) noexcept {
    return runtime::api_call("XGameUiShowPlayerPickerResult", [&]() -> HRESULT {
        HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XGameUiShowPlayerPickerResult", "async", async)) {
            return E_INVALIDARG;
        }
        if (resultPlayersCount != 0 && resultPlayers == nullptr) {
            return base::refuse("XGameUiShowPlayerPickerResult", "resultPlayers", "is null");
        }
        size_t used = 0;
        hr = XAsyncGetResult(async, &player_picker_identity, resultPlayersCount * sizeof(uint64_t), resultPlayers,
                             &used);
        if (SUCCEEDED(hr) && resultPlayersUsed != nullptr) {
            *resultPlayersUsed = static_cast<uint32_t>(used / sizeof(uint64_t));
        }
        return hr;
    });
}
