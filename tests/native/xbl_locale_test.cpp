// The Accept-Language list, its sources, and the user's locale as a title reads it.
#include <cstdlib>
#include <string>

#include "XGameErr.h"
#include "XPackage.h"
#include "base/system_locale.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xbl/locale.h"

using namespace xblshim::xbl;
using xblshim::base::language_tag;
using xblshim::base::system_locale;

namespace {

#ifndef _WIN32
// Sets the three variables for a test and puts them back.
class Environment {
public:
    Environment(const char* all, const char* messages, const char* lang) {
        const char* values[] = {all, messages, lang};
        for (int i = 0; i < 3; ++i) {
            const char* old = std::getenv(names[i]);
            m_had[i] = old != nullptr;
            m_old[i] = old != nullptr ? old : "";
            put(names[i], values[i]);
        }
    }
    ~Environment() {
        for (int i = 0; i < 3; ++i) {
            put(names[i], m_had[i] ? m_old[i].c_str() : nullptr);
        }
    }

private:
    static constexpr const char* names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    static void put(const char* name, const char* value) {
        if (value != nullptr) {
            ::setenv(name, value, 1);
        } else {
            ::unsetenv(name);
        }
    }
    bool m_had[3];
    std::string m_old[3];
};
#endif

} // namespace

TEST(locale, list_starts_with_the_override_and_skips_repeats) {
    CHECK_EQ(accept_language("fr-CA", "en-US"), std::string("fr-CA,fr,en-US,en"));
    CHECK_EQ(accept_language("en-GB", "en-US"), std::string("en-GB,en,en-US"));
    CHECK_EQ(accept_language("en-US", "en-US"), std::string("en-US,en"));
    CHECK_EQ(accept_language("", "de-AT"), std::string("de-AT,de"));
    CHECK_EQ(accept_language("ja", ""), std::string("ja"));
}

TEST(locale, parts_go_one_by_one) { CHECK_EQ(accept_language("zh-Hant-TW", ""), std::string("zh-Hant-TW,zh-Hant,zh")); }

TEST(locale, nothing_known_is_en_us) { CHECK_EQ(accept_language("", ""), std::string("en-US")); }

TEST(locale, posix_names_become_tags) {
    CHECK_EQ(language_tag("de_AT.UTF-8@euro"), std::string("de-AT"));
    CHECK_EQ(language_tag("en_US.UTF-8"), std::string("en-US"));
    CHECK_EQ(language_tag("sr_RS@latin"), std::string("sr-RS"));
    CHECK_EQ(language_tag("zh_Hant_TW"), std::string("zh-Hant-TW"));
    CHECK_EQ(language_tag("fr"), std::string("fr"));
}

TEST(locale, long_names_lose_their_last_parts) {
    const std::string parts = "en-US-x-12345678-12345678-12345678-12345678-12345678-12345678-12345678-12345678"; // 79
    CHECK_EQ(language_tag(parts + "-1234"), parts + "-1234");                                                    // 84
    CHECK_EQ(language_tag(parts + "-12345"), parts);
    CHECK_EQ(language_tag(parts + "-12345678-12345678.UTF-8"), parts);
    CHECK_EQ(language_tag(parts + "-1234-"), std::string()); // malformed behind it as well
    CHECK_EQ(language_tag(parts + "-x-12345678"), parts);
    CHECK_EQ(language_tag(std::string(200, 'a')), std::string());
}

TEST(locale, names_that_are_no_language_are_none) {
    for (const char* name : {"", "C", "POSIX", "C.UTF-8", "en_", "_US", "en__US", "en US", "en\r\nX-Header: 1",
                             "verylonglanguage", "d\xC3\xA9"}) {
        CHECK_EQ(language_tag(name), std::string());
    }
}

#ifndef _WIN32
TEST(locale, first_variable_that_is_set_wins) {
    {
        const Environment environment("fr_CA.UTF-8", "de_DE", "en_US");
        CHECK_EQ(system_locale(), std::string("fr-CA"));
    }
    {
        const Environment environment("", "de_DE", "en_US");
        CHECK_EQ(system_locale(), std::string("de-DE"));
    }
    {
        const Environment environment(nullptr, nullptr, "en_GB");
        CHECK_EQ(system_locale(), std::string("en-GB"));
    }
    {
        const Environment environment("C", nullptr, "en_GB"); // LC_ALL=C requests no language
        CHECK_EQ(system_locale(), std::string());
    }
    {
        const Environment environment(nullptr, nullptr, nullptr);
        CHECK_EQ(system_locale(), std::string());
    }
}
#endif

TEST(locale, a_title_outside_a_package_gets_the_locale_of_its_process) {
    char text[85] = "before";
    CHECK_EQ(XPackageGetUserLocale(sizeof text, text), E_GAMERUNTIME_NOT_INITIALIZED);
    const TestService service;
    const title::Game game;
    CHECK_EQ(XPackageGetUserLocale(sizeof text, nullptr), E_INVALIDARG);
    CHECK_EQ(XPackageGetUserLocale(0, text), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(std::string(text), std::string("before"));
#ifdef _WIN32
    const std::string known = system_locale();
    CHECK_EQ(XPackageGetUserLocale(sizeof text, text), S_OK);
    CHECK_EQ(std::string(text), known.empty() ? std::string("en-US") : known);
#else
    {
        const Environment environment("zh_Hant_TW.UTF-8", nullptr, nullptr);
        CHECK_EQ(XPackageGetUserLocale(10, text), E_NOT_SUFFICIENT_BUFFER);
        CHECK_EQ(XPackageGetUserLocale(11, text), S_OK);
        CHECK_EQ(std::string(text), std::string("zh-Hant-TW"));
    }
    {
        std::string name = "en_US";
        for (int i = 0; i < 20; i++) {
            name += "_12345678";
        }
        const Environment environment(nullptr, nullptr, name.c_str());
        CHECK_EQ(XPackageGetUserLocale(sizeof text, text), S_OK); // LOCALE_NAME_MAX_LENGTH is enough for every name
        CHECK_EQ(std::string(text).substr(0, 14), std::string("en-US-12345678"));
    }
    {
        const Environment environment("C", nullptr, nullptr);
        CHECK_EQ(XPackageGetUserLocale(6, text), S_OK);
        CHECK_EQ(std::string(text), std::string("en-US"));
    }
#endif
}
