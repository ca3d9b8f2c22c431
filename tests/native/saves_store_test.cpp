// The store of saves: updates as a whole, odd names, damaged files, several threads and processes.
#include <algorithm>
#include <fstream>
#include <random>
#include <string>
#include <thread>

#include "XGameErr.h"
#include "harness/harness.h"
#include "saves/save_index.h"
#include "saves/save_store.h"
#include "support/temporary_folder.h"

using namespace xblshim::saves;
namespace fs = std::filesystem;

namespace {

HRESULT save(const SaveStore& store, const std::string& container, const std::vector<Changes::Write>& writes,
             const std::vector<std::string>& deletes = {}, const std::string& display_name = "") {
    return store.submit({container, display_name, writes, deletes});
}

std::string bytes_of(const SaveStore& store, const std::string& container, const std::string& name) {
    std::vector<ReadBlob> blobs;
    const std::vector<std::string> names{name};
    const HRESULT hr = store.read(container, &names, blobs);
    return hr == S_OK ? blobs.at(0).bytes : hr == E_GS_BLOB_NOT_FOUND ? "(none)" : "(damaged)";
}

void write_bytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

// A name of a file that can't be opened, as when the system has no descriptor left.
void unreadable(const fs::path& file) {
#ifdef _WIN32
    fs::create_directory(file);
#else
    fs::create_symlink(file, file);
#endif
}

size_t blob_files(const fs::path& folder) {
    return static_cast<size_t>(std::count_if(fs::directory_iterator(folder), fs::directory_iterator(),
                                             [](const auto& at) { return at.path().filename().u8string()[0] == 'b'; }));
}

} // namespace

TEST(saves, an_update_writes_and_deletes_together) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path / "a" / "b");
    REQUIRE_EQ(store.open(), S_OK);
    CHECK_EQ(save(store, "c", {{"one", "1"}, {"two", "22"}, {"empty", ""}}, {}, "name"), S_OK);
    CHECK_EQ(save(store, "c", {{"two", "2"}}, {"one", "absent"}, "other"), S_OK);
    CHECK_EQ(save(store, "d", {{"one", std::string("\0\xFF", 2)}}), S_OK);
    CHECK_EQ(bytes_of(store, "c", "one"), std::string("(none)"));
    CHECK_EQ(bytes_of(store, "c", "two"), std::string("2"));
    CHECK_EQ(bytes_of(store, "c", "empty"), std::string());
    CHECK(bytes_of(store, "d", "one") == std::string("\0\xFF", 2));
    CHECK_EQ(bytes_of(store, "e", "one"), std::string("(none)"));
    SaveIndex index;
    CHECK_EQ(store.load(index), S_OK);
    CHECK_EQ(index.containers.size(), size_t{2});
    CHECK_EQ(index.containers["c"].display_name, std::string("other"));
    CHECK_EQ(index.containers["c"].total_size(), uint64_t{1});
    CHECK_EQ(index.total_size(), uint64_t{3});
    CHECK_EQ(store.remove("c"), S_OK);
    CHECK_EQ(store.remove("c"), S_OK);
    CHECK_EQ(bytes_of(store, "c", "two"), std::string("(none)"));
    CHECK_EQ(save(store, "d", {{"one", "1"}}), S_OK);
    CHECK_EQ(save(store, "d", {{"one", "2"}}), S_OK);
    CHECK_EQ(blob_files(folder.path / "a" / "b"), size_t{2}); // of the newest index and the one before
}

TEST(saves, names_of_titles_are_no_names_of_files) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path);
    REQUIRE_EQ(store.open(), S_OK);
    const std::string names[] = {"Save", "save", "../up", "/etc", "con", "a b%20", "\xC3\xA9\n\x7F", "%", "=", "lock"};
    for (const auto& name : names) {
        CHECK_EQ(save(store, name, {{name, name}}, {}, name), S_OK);
    }
    SaveIndex index;
    CHECK_EQ(store.load(index), S_OK);
    CHECK_EQ(index.containers.size(), std::size(names));
    for (const auto& name : names) {
        CHECK(bytes_of(store, name, name) == name);
        CHECK(index.containers[name].display_name == name);
    }
}

TEST(saves, limits_refuse_the_whole_update) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path, 10);
    REQUIRE_EQ(store.open(), S_OK);
    const std::string most(most_in_update, 'x');
    CHECK_EQ(save(store, "c", {{"a", most}, {"b", "1"}}), E_GS_UPDATE_TOO_BIG);
    CHECK_EQ(save(store, "c", {{"a", {most.data(), size_t{1} << 63}}, {"b", {most.data(), size_t{1} << 63}}}),
             E_GS_UPDATE_TOO_BIG); // their sum is 0
    CHECK_EQ(save(store, "c", {{"a", most}}), E_GS_QUOTA_EXCEEDED);
    CHECK_EQ(save(store, "c", {{"a", "12345"}, {"b", "67890"}}), S_OK);
    CHECK_EQ(save(store, "d", {{"empty", ""}}), S_OK);
    CHECK_EQ(save(store, "d", {{"one", "1"}}), E_GS_QUOTA_EXCEEDED);
    CHECK_EQ(save(store, "c", {{"a", "1234567"}}, {"b"}), S_OK); // deleted containers no longer count
    CHECK_EQ(save(store, "d", {{"one", "123"}}), S_OK);
    CHECK_EQ(bytes_of(store, "c", "b"), std::string("(none)"));
}

TEST(saves, a_damaged_index_leaves_the_update_before) {
    for (const std::string& damage : {std::string(), std::string("xblshim-saves 1\n"), std::string(100, '\0')}) {
        const support::TemporaryFolder folder;
        const SaveStore store(folder.path);
        REQUIRE_EQ(store.open(), S_OK);
        CHECK_EQ(save(store, "c", {{"a", "first"}}), S_OK);
        CHECK_EQ(save(store, "c", {{"a", "second"}}), S_OK);
        CHECK_EQ(save(store, "c", {{"a", "third"}}), S_OK);
        write_bytes(folder.path / "index.1", damage);
        CHECK_EQ(store.open(), S_OK);
        CHECK_EQ(bytes_of(store, "c", "a"), std::string("second"));
        CHECK_EQ(save(store, "c", {{"b", "fourth"}}), S_OK);
        CHECK_EQ(bytes_of(store, "c", "a"), std::string("second"));
        CHECK_EQ(bytes_of(store, "c", "b"), std::string("fourth"));
        write_bytes(folder.path / "index.0", damage);
        write_bytes(folder.path / "index.1", damage);
        CHECK_EQ(store.open(), E_FAIL);
        CHECK_EQ(save(store, "c", {{"a", "lost?"}}), E_FAIL); // nothing is overwritten
    }
}

TEST(saves, an_index_that_cannot_be_read_is_not_overwritten) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path);
    REQUIRE_EQ(store.open(), S_OK);
    CHECK_EQ(save(store, "c", {{"a", "first"}}), S_OK);
    CHECK_EQ(save(store, "c", {{"a", "second"}}), S_OK);
    CHECK_EQ(save(store, "c", {{"a", "third"}}), S_OK);
    fs::rename(folder.path / "index.1", folder.path / "newest");
    unreadable(folder.path / "index.1");
    CHECK_EQ(store.open(), E_FAIL);
    CHECK_EQ(bytes_of(store, "c", "a"), std::string("(damaged)"));
    CHECK_EQ(save(store, "c", {{"b", "fourth"}}), E_FAIL);
    CHECK_EQ(store.remove("c"), E_FAIL);
    fs::remove(folder.path / "index.1");
    fs::rename(folder.path / "newest", folder.path / "index.1");
    CHECK_EQ(bytes_of(store, "c", "a"), std::string("third"));
}

TEST(saves, a_damaged_blob_is_found_and_the_others_are_read) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path);
    REQUIRE_EQ(store.open(), S_OK);
    CHECK_EQ(save(store, "c", {{"a", "12345"}, {"b", "67890"}, {"c", "abcde"}}), S_OK);
    write_bytes(folder.path / "b1", "12346");
    write_bytes(folder.path / "b2", "6789");
    CHECK_EQ(bytes_of(store, "c", "a"), std::string("(damaged)"));
    CHECK_EQ(bytes_of(store, "c", "b"), std::string("(damaged)"));
    CHECK_EQ(bytes_of(store, "c", "c"), std::string("abcde"));
    fs::remove(folder.path / "b3");
    CHECK_EQ(bytes_of(store, "c", "c"), std::string("(damaged)"));
    CHECK_EQ(save(store, "c", {{"a", "again"}}), S_OK);
    CHECK_EQ(bytes_of(store, "c", "a"), std::string("again"));
}

TEST(saves, any_bytes_are_an_index_or_none) {
    SaveIndex index;
    index.generation = 7;
    index.last_file = 9;
    index.containers["a/b"] = {"A name", 1234, {{"one", {9, 3, 42}}, {"two", {0, 0, 1}}}};
    index.containers["empty"] = {"", -1, {}};
    const std::string whole = to_bytes(index);
    const auto again = index_of(whole);
    REQUIRE(again.has_value());
    CHECK(to_bytes(*again) == whole);
    std::mt19937 random(7);
    for (size_t length = 0; length < whole.size(); ++length) {
        CHECK(!index_of(whole.substr(0, length)));
    }
    for (int round = 0; round < 5000; ++round) {
        std::string changed = whole;
        changed[random() % changed.size()] ^= static_cast<char>(1 << random() % 8);
        CHECK(!index_of(changed));
    }
    // The checksum is right, too.
    for (int round = 0; round < 5000; ++round) {
        std::string changed = whole.substr(0, whole.rfind("end "));
        changed[random() % changed.size()] = "\n %=0a"[random() % 6];
        changed += "end " + std::to_string(checksum_of(changed)) + "\n";
        if (const auto read = index_of(changed)) {
            CHECK(index_of(to_bytes(*read)).has_value());
        }
    }
}

TEST(saves, threads_and_stores_of_one_folder_take_turns) {
    const support::TemporaryFolder folder;
    REQUIRE_EQ(SaveStore(folder.path).open(), S_OK);
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&folder, number] {
            const SaveStore own(folder.path);
            for (int round = 0; round < 10; ++round) {
                const std::string text = std::to_string(number * 100 + round);
                CHECK_EQ(save(own, "shared", {{"a", text}, {"b", text}}), S_OK);
                CHECK_EQ(save(own, "own" + std::to_string(number), {{std::to_string(round), text}}), S_OK);
                std::vector<ReadBlob> blobs;
                CHECK_EQ(own.read("shared", nullptr, blobs), S_OK);
                CHECK_EQ(blobs.at(0).bytes, blobs.at(1).bytes);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    SaveIndex index;
    CHECK_EQ(SaveStore(folder.path).load(index), S_OK);
    CHECK_EQ(index.generation, uint64_t{80});
    CHECK_EQ(index.containers["own3"].blobs.size(), size_t{10});
}
