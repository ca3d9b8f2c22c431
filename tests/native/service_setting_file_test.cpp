// Values of xblshim.toml and pyvenv.cfg that are read before Python runs.
#include <cstdlib>
#include <string>

#include "harness/harness.h"

#include "httpClient/pal.h"
#include "service/setting_file.h"
#include "service/start_error.h"
#include "support/folder.h"

using namespace xblshim::service;

namespace {

constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

// "" when the file was read.
std::string sentence_of(const std::string& file) {
    try {
        (void)value_in_toml_file(file, "python");
        return {};
    } catch (const StartError& error) {
        CHECK_EQ(error.hr, HRESULT_FROM_WIN32(ERROR_BAD_CONFIGURATION));
        return error.what();
    }
}

} // namespace

TEST(service_setting_file, toml) {
    const Folder folder;
    const auto file = folder.file(
        "f", "# python = \"no\"\npythons = 1\n  python =  \"C:\\\\py\\\"x\"  # yes\nother='a b' # c\n"
             "bare = /usr/bin # d\n\"quoted\" = 'q'\r\nletters = \"\\u00e9\\U0001F600\"\n[table]\nlate = 1\n");
    CHECK_EQ(value_in_toml_file(file, "python"), std::string("C:\\py\"x"));
    CHECK_EQ(value_in_toml_file(file, "other"), std::string("a b"));
    CHECK_EQ(value_in_toml_file(file, "bare"), std::string("/usr/bin"));
    CHECK_EQ(value_in_toml_file(file, "quoted"), std::string("q"));
    CHECK_EQ(value_in_toml_file(file, "letters"), std::string("\xC3\xA9\xF0\x9F\x98\x80"));
    CHECK_EQ(value_in_toml_file(file, "late"), std::string());
    CHECK_EQ(value_in_toml_file(folder / "absent", "python"), std::string());
    CHECK_EQ(value_in_toml_file("", "python"), std::string());
}

TEST(service_setting_file, byte_order_mark) {
    const Folder folder;
    const std::string mark = byte_order_mark;
    CHECK_EQ(value_in_toml_file(folder.file("a", mark + "python = 'x'\n"), "python"), std::string("x"));
    CHECK_EQ(value_in_venv_file(folder.file("b", mark + "home = /usr/bin\n"), "home"), std::string("/usr/bin"));
}

TEST(service_setting_file, a_file_in_utf_16) {
    const Folder folder;
    const std::string text("\xFF\xFEp\0y\0", 6);
    CHECK(sentence_of(folder.file("a", text)).find("save it as UTF-8") != std::string::npos);
}

// TOML reads each as another path without an error: "C:\venv" as "C:venv", "C:\temp" with a tab.
TEST(service_setting_file, backslashes_between_double_quotes) {
    const Folder folder;
    for (const char* path : {"C:\\venv", "C:\\temp", "C:\\new", "C:\\Users\\ann", "C:\\py\\x", "C:\\ubuntu", "D:\\"}) {
        const auto file = folder.file("xblshim.toml", std::string("python = \"") + path + "\"\n");
        const std::string sentence = sentence_of(file);
        CHECK(sentence.find("single quotes, python = '") != std::string::npos);
        CHECK(sentence.find(path) != std::string::npos);
    }
    const auto file = folder.file("good.toml", "python = 'C:\\venv'\n");
    CHECK_EQ(value_in_toml_file(file, "python"), std::string("C:\\venv"));
    CHECK_EQ(sentence_of(folder.file("doubled.toml", "python = \"C:\\\\venv\"\n")), std::string());
}

TEST(service_setting_file, pyvenv_cfg_has_no_quotes_and_no_escapes) {
    const Folder folder;
    const auto file = folder.file("pyvenv.cfg", "home = C:\\Program Files\\Python313\r\nversion = 3.13.1\r\n");
    CHECK_EQ(value_in_venv_file(file, "home"), std::string("C:\\Program Files\\Python313"));
    CHECK_EQ(value_in_venv_file(file, "version"), std::string("3.13.1"));
}

#if !defined(_WIN32) && !defined(__APPLE__)

// The order of python/xblshim/config/config_files.py: named, beside the program, the user's.
TEST(service_setting_file, which_file) {
    const Folder folder;
    unsetenv("XBLSHIM_CONFIG");
    setenv("XDG_CONFIG_HOME", (folder / "config").c_str(), 1);
    CHECK_EQ(setting_file(folder / "game"), std::string());
    const auto users = folder.file("config/xblshim/xblshim.toml");
    CHECK_EQ(setting_file(folder / "game"), users);
    CHECK_EQ(setting_file(""), users);
    const auto beside = folder.file("game/xblshim.toml");
    CHECK_EQ(setting_file(folder / "game"), beside);
    setenv("HOME", (folder / "home").c_str(), 1);
    setenv("XBLSHIM_CONFIG", " ~/mine.toml ", 1);
    CHECK_EQ(setting_file(folder / "game"), folder / "home/mine.toml");
    unsetenv("XBLSHIM_CONFIG");
    setenv("XDG_CONFIG_HOME", "relative", 1); // not from wherever the program runs
    CHECK_EQ(setting_file(""), std::string());
}

#endif
