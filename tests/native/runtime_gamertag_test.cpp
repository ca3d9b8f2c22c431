// The four components of a gamertag, and the title id at the end of a scid.
#include <string>

#include "XUser.h"
#include "harness/harness.h"
#include "runtime/gamertag.h"
#include "runtime/title_id.h"

using xblshim::runtime::Gamertag;

namespace {

bool whole_utf8(const std::string& text) {
    for (size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const size_t length = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 0;
        if (length == 0 || i + length > text.size()) {
            return false;
        }
        for (size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

std::string repeat(const char* text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

TEST(gamertag, plain_name_is_the_same_in_every_form) {
    const Gamertag tag("Lantern Keeper");
    CHECK_EQ(tag.classic, std::string("Lantern Keeper"));
    CHECK_EQ(tag.modern, std::string("Lantern Keeper"));
    CHECK_EQ(tag.modern_suffix, std::string());
    CHECK_EQ(tag.unique_modern, std::string("Lantern Keeper"));
}

TEST(gamertag, suffix_is_taken_apart) {
    const Gamertag tag("Keeper#1234");
    CHECK_EQ(tag.classic, std::string("Keeper1234"));
    CHECK_EQ(tag.modern, std::string("Keeper"));
    CHECK_EQ(tag.modern_suffix, std::string("1234"));
    CHECK_EQ(tag.unique_modern, std::string("Keeper#1234"));
}

TEST(gamertag, what_is_no_suffix_stays_in_the_name) {
    for (const char* name : {"Keeper#", "Keeper#12a4", "#", "a#b#c"}) {
        CHECK_EQ(Gamertag(name).modern, std::string(name));
        CHECK_EQ(Gamertag(name).modern_suffix, std::string());
        CHECK_EQ(Gamertag(name).unique_modern, std::string(name));
    }
    CHECK_EQ(Gamertag("a#b#77").modern, std::string("a#b"));
    CHECK_EQ(Gamertag("a#123456789012345").modern_suffix, std::string()); // 15 digits do not fit the buffer
    CHECK_EQ(Gamertag("a#12345678901234").modern_suffix, std::string("12345678901234"));
}

TEST(gamertag, every_form_fits_its_buffer_and_stays_utf8) {
    for (const std::string& name :
         {repeat("x", 300), repeat("\xC3\xA9", 80), repeat("\xE3\x81\x82", 60), repeat("\xF0\x9F\x8E\xAE", 40)}) {
        for (const char* suffix : {"", "#1", "#1234", "#12345678901234"}) {
            const Gamertag tag(name + suffix);
            CHECK(tag.classic.size() < XUserGamertagComponentClassicMaxBytes);
            CHECK(tag.modern.size() < XUserGamertagComponentModernMaxBytes);
            CHECK(tag.modern_suffix.size() < XUserGamertagComponentModernSuffixMaxBytes);
            CHECK(tag.unique_modern.size() < XUserGamertagComponentUniqueModernMaxBytes);
            CHECK(whole_utf8(tag.classic));
            CHECK(whole_utf8(tag.modern));
            CHECK(whole_utf8(tag.unique_modern));
            CHECK(tag.modern.size() > 90); // no shorter than it must be
        }
    }
}

TEST(gamertag, empty) {
    const Gamertag tag("");
    CHECK(tag.classic.empty() && tag.modern.empty() && tag.modern_suffix.empty() && tag.unique_modern.empty());
}

TEST(title_id, last_eight_hex_digits_of_the_scid) {
    using xblshim::runtime::title_id_of_scid;
    CHECK_EQ(title_id_of_scid("00000000-0000-0000-0000-000012345678"), 0x12345678u);
    CHECK_EQ(title_id_of_scid("00000000-0000-0000-0000-0000DEADbeef"), 0xDEADBEEFu);
    CHECK_EQ(title_id_of_scid("12345678"), 0x12345678u);
    for (const char* scid : {"", "1234567", "no title id in here", "0000-12345678x", "1234-5678",
                             "00000000-0000-0000-0000-000000000000"}) {
        CHECK_EQ(title_id_of_scid(scid), 0u);
    }
}

TEST(title_id, configured_one_comes_first) {
    xblshim::service::Configuration configuration;
    CHECK_EQ(xblshim::runtime::title_id(nullptr, "0000000000001234"), 0x1234u);
    CHECK_EQ(xblshim::runtime::title_id(&configuration, "0000000000001234"), 0x1234u);
    configuration.title_id = 99;
    CHECK_EQ(xblshim::runtime::title_id(&configuration, "0000000000001234"), 99u);
    CHECK_EQ(xblshim::runtime::title_id(&configuration, "nothing"), 99u);
}
