// The real registry behind service/python_registry.h.
#include "service/python_registry.h"

#ifdef _WIN32
#include <filesystem>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#endif

namespace xblshim::service {

#ifdef _WIN32

namespace {

std::string utf8(const wchar_t* text) { return std::filesystem::path(text).u8string(); }

class OpenKey {
public:
    OpenKey(Hive hive, const std::string& path) {
        const HKEY root = hive == Hive::CurrentUser ? HKEY_CURRENT_USER : HKEY_LOCAL_MACHINE;
        const REGSAM view = hive == Hive::LocalMachine32 ? KEY_WOW64_32KEY : KEY_WOW64_64KEY;
        if (RegOpenKeyExW(root, std::filesystem::u8path(path).c_str(), 0, KEY_READ | view, &m_key) != ERROR_SUCCESS) {
            m_key = nullptr;
        }
    }
    ~OpenKey() {
        if (m_key) {
            RegCloseKey(m_key);
        }
    }
    OpenKey(const OpenKey&) = delete;
    OpenKey& operator=(const OpenKey&) = delete;

    HKEY get() const noexcept { return m_key; }

private:
    HKEY m_key = nullptr;
};

class MachineRegistry final : public Registry {
public:
    std::vector<std::string> keys(Hive hive, const std::string& path) const override {
        constexpr DWORD longest = 256; // a key's name has 255 letters at most
        std::vector<std::string> names;
        const OpenKey key(hive, path);
        wchar_t name[longest];
        DWORD size = longest;
        for (DWORD i = 0;
             key.get() && RegEnumKeyExW(key.get(), i, name, &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
             i++) {
            names.push_back(utf8(name));
            size = longest;
        }
        return names;
    }

    std::string value(Hive hive, const std::string& path, const std::string& name) const override {
        const OpenKey key(hive, path);
        if (!key.get()) {
            return {};
        }
        const std::wstring wide = std::filesystem::u8path(name).wstring();
        wchar_t text[4096];
        DWORD size = sizeof text;
        // Texts with %VARIABLES% are expanded, and count as REG_SZ afterwards.
        const LSTATUS got = RegGetValueW(key.get(), nullptr, name.empty() ? nullptr : wide.c_str(), RRF_RT_REG_SZ,
                                         nullptr, text, &size);
        return got == ERROR_SUCCESS ? utf8(text) : std::string();
    }
};

} // namespace

#else

namespace {

class MachineRegistry final : public Registry {
public:
    std::vector<std::string> keys(Hive, const std::string&) const override { return {}; }
    std::string value(Hive, const std::string&, const std::string&) const override { return {}; }
};

} // namespace

#endif

const Registry& machine_registry() {
    static const MachineRegistry registry;
    return registry;
}

} // namespace xblshim::service
