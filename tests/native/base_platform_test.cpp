// Names beyond ASCII are UTF-8 on every platform, whatever the machine's code page.
#include "base/platform.h"
#include "harness/harness.h"
#include "support/log_file.h"

#include <cstdlib>

using namespace xblshim::base;

namespace {

constexpr const char* name = "XBLSHIM_TEST_PLATFORM";

void set(const char* value) {
#ifdef _WIN32
    REQUIRE(_wputenv((L"XBLSHIM_TEST_PLATFORM=" + std::filesystem::u8path(value).wstring()).c_str()) == 0);
#else
    REQUIRE(*value == 0 ? unsetenv(name) == 0 : setenv(name, value, 1) == 0);
#endif
}

} // namespace

TEST(platform, variables_are_utf8) {
    CHECK_EQ(environment(name), std::string());
    const std::string value = "C:\\Spiele\\K\xC3\xB6nig \xE3\x83\xAD\xF0\x9F\x8E\xAE";
    set(value.c_str());
    CHECK_EQ(environment(name), value);
    set("");
    CHECK_EQ(environment(name), std::string());
}

TEST(platform, paths_are_utf8) {
    const std::string path = support::scratch_file();
    for (const char* line : {"one\n", "two\n"}) {
        std::FILE* const file = open_to_append(path);
        REQUIRE(file != nullptr);
        std::fputs(line, file);
        std::fclose(file);
    }
    CHECK(std::filesystem::exists(std::filesystem::u8path(path)));
    CHECK_EQ(support::lines_of(path).size(), 2u);
    std::filesystem::remove(std::filesystem::u8path(path));
    CHECK(open_to_append(support::scratch_file() + "/none/file") == nullptr);
}

TEST(platform, the_users_folder_is_one) {
#ifdef _WIN32
    const bool known = true; // wine and Windows set it
#else
    const bool known = std::getenv("HOME") != nullptr;
#endif
    CHECK_EQ(!home_folder().empty(), known);
    CHECK(!known || std::filesystem::is_directory(std::filesystem::u8path(home_folder())));
}
