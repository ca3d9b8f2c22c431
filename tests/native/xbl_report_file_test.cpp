// The file that the setting `report` names: when it is written, and its contents.
#include <filesystem>

#include "base/platform.h"
#include "harness/harness.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

namespace fs = std::filesystem;

bool has(const std::string& whole, const std::string& part) { return whole.find(part) != std::string::npos; }

struct Folder {
    const fs::path path = fs::u8path(support::scratch_file());
    Folder() { fs::create_directory(path); }
    ~Folder() {
        std::error_code error;
        fs::remove_all(path, error);
    }
    // The one line of the one file.
    std::string report() const {
        std::string text;
        for (const auto& entry : fs::directory_iterator(path)) {
            for (const auto& line : support::lines_of(entry.path().u8string())) {
                text += line + "\n";
            }
        }
        return text;
    }
};

std::string beginning(const char* moment) {
    return "{\"version\":1,\"written\":\"" + std::string(moment) +
           "\",\"pid\":" + std::to_string(xblshim::base::process_id()) + ",\"handles\":[";
}

} // namespace

TEST(report_file, each_step_of_a_title_replaces_it) {
    const Folder folder;
    const fs::path file = folder.path / fs::u8path("r\xC3\xA9port.json");
    TestService service;
    service.stand_in.configuration.report = file.u8string();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(folder.report(), beginning("start") + "],\"calls\":[],\"ports\":[]}\n");
    REQUIRE_EQ(initialize(), S_OK);
    const auto context = service.make_context();
    REQUIRE_EQ(clean_up(), S_OK);
    const std::string after_cleanup = folder.report();
    CHECK_EQ(after_cleanup.find(beginning("cleanup") + "{\"kind\":\"XblContextHandle\""), size_t{0});
    CHECK(has(after_cleanup, "\"made_by\":\"test\""));
    CHECK(has(after_cleanup, "\"calls\":[]")); // the clean-up itself does not count as an open call
    XblContextCloseHandle(context);
    XGameRuntimeUninitialize();
    CHECK_EQ(folder.report().find(beginning("uninitialize")), size_t{0});
    CHECK(!has(folder.report(), "XblContextHandle"));
    CHECK_EQ(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()), 1);
}

TEST(report_file, the_process_id_stands_in_its_name) {
    const Folder folder;
    TestService service;
    service.stand_in.configuration.report = (folder.path / "{pid}-{pid}.json").u8string();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    const std::string pid = std::to_string(xblshim::base::process_id());
    CHECK(fs::exists(folder.path / fs::u8path(pid + "-" + pid + ".json")));
    XGameRuntimeUninitialize();
}

TEST(report_file, a_place_that_refuses_it_is_logged_once) {
    const Folder folder;
    const support::LogFile log(xblshim::base::LogLevel::Warning);
    TestService service;
    service.stand_in.log_file = log.path;
    service.stand_in.configuration.report = (folder.path / "missing" / "report.json").u8string();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    XGameRuntimeUninitialize();
    CHECK_EQ(log.count("the report can't be written to "), 1u);
    service.stand_in.configuration.report = folder.path.u8string(); // a folder is not replaced
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    XGameRuntimeUninitialize();
    CHECK_EQ(log.count("the report can't be written to "), 2u);
    CHECK(fs::is_directory(folder.path));
}

TEST(report_file, none_without_the_setting) {
    const Folder folder;
    TestService service;
    service.stand_in.configuration.report = (folder.path / "first").u8string();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    XGameRuntimeUninitialize();
    fs::remove(folder.path / "first");
    service.stand_in.configuration.report.clear();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    XGameRuntimeUninitialize();
    CHECK_EQ(folder.report(), std::string());
}
