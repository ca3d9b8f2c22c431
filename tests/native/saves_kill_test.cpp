// A process is killed at every step of a save's way to the disk. Afterwards the whole update exists or nothing of it,
// and the next update works.
#if defined(__linux__)

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "XGameErr.h"
#include "harness/harness.h"
#include "saves/durable_files.h"
#include "saves/save_store.h"
#include "support/temporary_folder.h"

using namespace xblshim::saves;
namespace fs = std::filesystem;

namespace {

// In the child: the number of remaining steps, each of which may be interrupted; 0: no limit.
int steps_left = 0;

bool last_step() {
    if (steps_left == 0 || --steps_left != 0) {
        return false;
    }
    return true;
}

// The names of the synced files and folders.
std::vector<std::string> synced;

void note_synced(int file) {
    char name[4096];
    const ssize_t size = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name, sizeof name);
    synced.emplace_back(name, size > 0 ? static_cast<size_t>(size) : 0);
}

[[noreturn]] void die() {
    kill(getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

template <class Function> Function real(const char* name) { return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); }

} // namespace

// The steps: the library's calls of these functions come here.
extern "C" ssize_t write(int file, const void* bytes, size_t size) {
    static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
    if (last_step()) {
        next(file, bytes, size / 2); // torn
        die();
    }
    return next(file, bytes, size);
}

extern "C" int fsync(int file) {
    static const auto next = real<int (*)(int)>("fsync");
    if (last_step()) {
        die();
    }
    note_synced(file);
    return next(file);
}

extern "C" int rename(const char* from, const char* to) noexcept {
    static const auto next = real<int (*)(const char*, const char*)>("rename");
    if (last_step()) {
        die();
    }
    const int result = next(from, to);
    if (last_step()) {
        die();
    }
    return result;
}

extern "C" int remove(const char* path) noexcept {
    static const auto next = real<int (*)(const char*)>("remove");
    if (last_step()) {
        die();
    }
    return next(path);
}

namespace {

HRESULT save(const SaveStore& store, const std::string& text) {
    const std::string first = "a" + text, second = std::string(5000, 'b') + text;
    return store.submit({"c", text, {{"a", first}, {"b", second}}, {"old" + text}});
}

std::string saved(const SaveStore& store) {
    SaveIndex index;
    REQUIRE_EQ(store.load(index), S_OK);
    std::vector<ReadBlob> blobs;
    REQUIRE_EQ(store.read("c", nullptr, blobs), S_OK);
    const std::string text = index.containers["c"].display_name;
    CHECK_EQ(blobs.at(0).bytes, "a" + text);
    CHECK_EQ(blobs.at(1).bytes, std::string(5000, 'b') + text);
    return text;
}

// Returns whether the child reached its end.
bool save_in_child(const SaveStore& store, const std::string& text, int steps) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        steps_left = steps;
        const HRESULT hr = save(store, text);
        _exit(hr == S_OK ? 0 : 1);
    }
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    CHECK(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return !WIFSIGNALED(status);
}

} // namespace

TEST(saves_kill, at_every_step_there_is_the_whole_update_or_nothing_of_it) {
    const support::TemporaryFolder folder;
    const SaveStore store(folder.path);
    REQUIRE_EQ(store.open(), S_OK);
    std::string before = "0";
    REQUIRE_EQ(save(store, before), S_OK);
    int steps = 0, old = 0, fresh = 0;
    bool ended = false;
    while (!ended) {
        const std::string text = std::to_string(++steps);
        ended = save_in_child(store, text, steps);
        const std::string after = saved(store);
        CHECK(after == before || after == text);
        CHECK(!ended || after == text);
        (after == before ? old : fresh) += 1;
        if (steps % 3 == 0) { // sometimes the next kill starts with the files of this one
            REQUIRE_EQ(save(store, "whole"), S_OK);
            CHECK_EQ(saved(store), std::string("whole"));
            before = "whole";
        } else {
            before = after;
        }
        REQUIRE(steps < 100);
    }
    CHECK(steps > 9); // two blobs, two syncs of each kind, the index, the rename, what is deleted
    CHECK(old > 4);
    CHECK(fresh > 1);
}

TEST(saves_kill, a_new_folder_is_on_the_disk_with_its_parents) {
    const support::TemporaryFolder folder;
    synced.clear();
    REQUIRE(make_folders(folder.path / "a" / "b"));
    for (const auto& parent : {folder.path, folder.path / "a"}) { // which hold the new names
        CHECK_EQ(std::count(synced.begin(), synced.end(), fs::canonical(parent).string()), 1);
    }
    synced.clear();
    REQUIRE(make_folders(folder.path / "a" / "b"));
    CHECK(synced.empty());
}

// A child of fork() shares the locked file, and survives the kill.
TEST(saves_kill, a_lock_is_released_while_a_forked_child_lives) {
    const support::TemporaryFolder folder;
    pid_t child = 0;
    {
        const FileLock lock(folder.path / "lock");
        REQUIRE(lock.held());
        child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (;;) {
                pause();
            }
        }
    }
    const int other = open((folder.path / "lock").c_str(), O_RDWR | O_CLOEXEC);
    CHECK(other >= 0);
    CHECK_EQ(flock(other, LOCK_EX | LOCK_NB), 0);
    close(other);
    kill(child, SIGKILL);
    CHECK_EQ(waitpid(child, nullptr, 0), child);
}

#else

#include "harness/harness.h"

TEST(saves_kill, needs_linux) {}

#endif
