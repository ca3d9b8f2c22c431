// XGameSave and XGameSaveFiles: arguments, both forms of each call, packing, and handles that expire.
#include <cstring>
#include <string>
#include <vector>

#include "XGameErr.h"
#include "XGameSave.h"
#include "XGameSaveFiles.h"
#include "XThread.h"
#include "harness/harness.h"
#include "support/temporary_folder.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

struct Saves {
    Saves() {
        service.stand_in.configuration.state_dir = folder.path.u8string();
        game = std::make_unique<Game>();
        REQUIRE_EQ(XGameSaveInitializeProvider(game->user, scid, false, &provider), S_OK);
        REQUIRE_EQ(XGameSaveCreateContainer(provider, "slots/One", &container), S_OK);
    }
    Saves(const Saves&) = delete;
    Saves& operator=(const Saves&) = delete;
    ~Saves() {
        XGameSaveCloseContainer(container);
        XGameSaveCloseProvider(provider);
    }
    HRESULT save(const std::string& name, const std::string& bytes, const char* display_name = "Slot 1") {
        XGameSaveUpdateHandle update = nullptr;
        REQUIRE_EQ(XGameSaveCreateUpdate(container, display_name, &update), S_OK);
        CHECK_EQ(XGameSaveSubmitBlobWrite(update, name.c_str(), reinterpret_cast<const uint8_t*>(bytes.data()),
                                          bytes.size()),
                 S_OK);
        const HRESULT hr = XGameSaveSubmitUpdate(update);
        XGameSaveCloseUpdate(update);
        return hr;
    }

    const support::TemporaryFolder folder;
    TestService service;
    std::unique_ptr<Game> game;
    XGameSaveProviderHandle provider = nullptr;
    XGameSaveContainerHandle container = nullptr;
};

HRESULT wait(XAsyncBlock& block) { return XAsyncGetStatus(&block, true); }

struct Infos {
    std::vector<std::string> found;
    size_t most = 100;
    static bool CALLBACK blob(const XGameSaveBlobInfo* info, void* context) {
        auto& self = *static_cast<Infos*>(context);
        self.found.push_back(info->name + std::string(":") + std::to_string(info->size));
        return self.found.size() < self.most;
    }
    static bool CALLBACK container(const XGameSaveContainerInfo* info, void* context) {
        auto& self = *static_cast<Infos*>(context);
        self.found.push_back(info->name + std::string("|") + info->displayName + "|" + std::to_string(info->blobCount) +
                             "|" + std::to_string(info->totalSize));
        CHECK(info->lastModifiedTime > 1500000000);
        CHECK(!info->needsSync);
        return self.found.size() < self.most;
    }
};

} // namespace

TEST(game_save, what_is_saved_is_read_packed_without_padding) {
    Saves saves;
    CHECK_EQ(saves.save("b", "67"), S_OK);
    CHECK_EQ(saves.save("a", "12345"), S_OK);
    CHECK_EQ(saves.save("empty", ""), S_OK);
    const size_t size = 3 * sizeof(XGameSaveBlob) + 2 + 5 + 2 + 2 + 6;
    std::vector<uint8_t> buffer(size + 1, 0xEE);
    auto* const blobs = reinterpret_cast<XGameSaveBlob*>(buffer.data());
    uint32_t count = 99;
    CHECK_EQ(XGameSaveReadBlobData(saves.container, nullptr, &count, size - 1, blobs), E_GS_PROVIDED_BUFFER_TOO_SMALL);
    CHECK_EQ(XGameSaveReadBlobData(saves.container, nullptr, &count, size, blobs), S_OK);
    REQUIRE_EQ(count, 3u);
    CHECK_EQ(std::string(blobs[0].info.name), std::string("a"));
    CHECK(std::memcmp(blobs[0].data, "12345", 5) == 0);
    CHECK_EQ(blobs[1].info.size, 2u);
    CHECK_EQ(blobs[2].info.size, 0u);
    CHECK_EQ(buffer[size], uint8_t{0xEE});

    const char* names[] = {"b", "a"};
    count = 2;
    CHECK_EQ(XGameSaveReadBlobData(saves.container, names, &count, size, blobs), S_OK);
    CHECK_EQ(std::string(blobs[0].info.name) + blobs[1].info.name, std::string("ba"));
    const char* absent[] = {"a", "absent"};
    CHECK_EQ(XGameSaveReadBlobData(saves.container, absent, &count, size, blobs), E_GS_BLOB_NOT_FOUND);

    XAsyncBlock block{};
    size_t needed = 0;
    REQUIRE_EQ(XGameSaveReadBlobDataAsync(saves.container, nullptr, 0, &block), S_OK);
    CHECK_EQ(wait(block), S_OK);
    CHECK_EQ(XAsyncGetResultSize(&block, &needed), S_OK);
    CHECK_EQ(needed, size);
    CHECK_EQ(XGameSaveReadBlobDataResult(&block, size - 1, blobs, &count), E_GS_PROVIDED_BUFFER_TOO_SMALL);
    CHECK_EQ(XGameSaveReadBlobDataResult(&block, size, blobs, &count), S_OK);
    CHECK_EQ(count, 3u);
    CHECK(std::memcmp(blobs[1].data, "67", 2) == 0);
    REQUIRE_EQ(XGameSaveReadBlobDataAsync(saves.container, absent, 2, &block), S_OK);
    CHECK_EQ(wait(block), E_GS_BLOB_NOT_FOUND);
    CHECK_EQ(XGameSaveReadBlobDataResult(&block, size, blobs, &count), E_GS_BLOB_NOT_FOUND);

    XGameSaveContainerHandle none = nullptr;
    REQUIRE_EQ(XGameSaveCreateContainer(saves.provider, "none", &none), S_OK);
    REQUIRE_EQ(XGameSaveReadBlobDataAsync(none, nullptr, 0, &block), S_OK);
    CHECK_EQ(wait(block), S_OK);
    CHECK_EQ(XGameSaveReadBlobDataResult(&block, 0, nullptr, &count), S_OK);
    CHECK_EQ(count, 0u);
    XGameSaveCloseContainer(none);
}

TEST(game_save, an_update_is_submitted_once) {
    Saves saves;
    XGameSaveUpdateHandle update = nullptr;
    const uint8_t one = '1', two = '2';
    REQUIRE_EQ(XGameSaveCreateUpdate(saves.container, "A", &update), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobDelete(update, "a"), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "a", &one, 1), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "b", &one, 1), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "a", &two, 1), S_OK); // the last one counts
    CHECK_EQ(XGameSaveSubmitBlobDelete(update, "b"), S_OK);
    XAsyncBlock block{};
    REQUIRE_EQ(XGameSaveSubmitUpdateAsync(update, &block), S_OK);
    CHECK_EQ(XGameSaveSubmitUpdate(update), E_GS_HANDLE_EXPIRED);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "c", &two, 1), E_GS_HANDLE_EXPIRED);
    CHECK_EQ(XGameSaveSubmitBlobDelete(update, "c"), E_GS_HANDLE_EXPIRED);
    CHECK_EQ(wait(block), S_OK);
    CHECK_EQ(XGameSaveSubmitUpdateResult(&block), S_OK);
    XGameSaveCloseUpdate(update);
    CHECK_EQ(XGameSaveSubmitUpdate(update), E_HANDLE);
    Infos infos;
    CHECK_EQ(XGameSaveEnumerateBlobInfo(saves.container, &infos, Infos::blob), S_OK);
    REQUIRE_EQ(infos.found.size(), size_t{1});
    CHECK_EQ(infos.found[0], std::string("a:1"));

    const std::string big((size_t{16} << 20) + 1, 'x');
    CHECK_EQ(saves.save("big", big), E_GS_UPDATE_TOO_BIG);
}

TEST(game_save, enumerations_end_where_the_title_says) {
    Saves saves;
    CHECK_EQ(saves.save("one", "1"), S_OK);
    CHECK_EQ(saves.save("only", "22"), S_OK);
    CHECK_EQ(saves.save("two", "333", "Second"), S_OK);
    XGameSaveContainerHandle other = nullptr;
    REQUIRE_EQ(XGameSaveCreateContainer(saves.provider, "other", &other), S_OK);
    XGameSaveUpdateHandle update = nullptr;
    REQUIRE_EQ(XGameSaveCreateUpdate(other, "", &update), S_OK);
    CHECK_EQ(XGameSaveSubmitUpdate(update), S_OK);
    XGameSaveCloseUpdate(update);
    XGameSaveCloseContainer(other);
    const auto blobs = [&](const char* prefix, size_t most) {
        Infos infos;
        infos.most = most;
        CHECK_EQ(XGameSaveEnumerateBlobInfoByName(saves.container, prefix, &infos, Infos::blob), S_OK);
        return infos.found.size();
    };
    CHECK_EQ(blobs(nullptr, 100), size_t{3});
    CHECK_EQ(blobs("on", 100), size_t{2});
    CHECK_EQ(blobs("ON", 100), size_t{0});
    CHECK_EQ(blobs("", 1), size_t{1});
    Infos all, some, one, none;
    CHECK_EQ(XGameSaveEnumerateContainerInfo(saves.provider, &all, Infos::container), S_OK);
    REQUIRE_EQ(all.found.size(), size_t{2});
    CHECK_EQ(all.found[0], std::string("other||0|0"));
    CHECK_EQ(all.found[1], std::string("slots/One|Second|3|6"));
    CHECK_EQ(XGameSaveEnumerateContainerInfoByName(saves.provider, "slots", &some, Infos::container), S_OK);
    CHECK_EQ(some.found.size(), size_t{1});
    CHECK_EQ(XGameSaveGetContainerInfo(saves.provider, "slots/One", &one, Infos::container), S_OK);
    CHECK_EQ(one.found.size(), size_t{1});
    CHECK_EQ(XGameSaveGetContainerInfo(saves.provider, "slots/one", &none, Infos::container), S_OK);
    CHECK(none.found.empty());

    int64_t quota = 0;
    XAsyncBlock block{};
    CHECK_EQ(XGameSaveGetRemainingQuota(saves.provider, &quota), S_OK);
    CHECK_EQ(quota, (int64_t{256} << 20) - 6);
    REQUIRE_EQ(XGameSaveGetRemainingQuotaAsync(saves.provider, &block), S_OK);
    CHECK_EQ(wait(block), S_OK);
    quota = 0;
    CHECK_EQ(XGameSaveGetRemainingQuotaResult(&block, &quota), S_OK);
    CHECK_EQ(quota, (int64_t{256} << 20) - 6);

    CHECK_EQ(XGameSaveDeleteContainer(saves.provider, "other"), S_OK);
    REQUIRE_EQ(XGameSaveDeleteContainerAsync(saves.provider, "slots/One", &block), S_OK);
    CHECK_EQ(wait(block), S_OK);
    CHECK_EQ(XGameSaveDeleteContainerResult(&block), S_OK);
    Infos left;
    CHECK_EQ(XGameSaveEnumerateContainerInfo(saves.provider, &left, Infos::container), S_OK);
    CHECK(left.found.empty());
}

TEST(game_save, providers_of_a_user_and_an_id_share_their_saves) {
    Saves saves;
    CHECK_EQ(saves.save("a", "1"), S_OK);
    const auto containers = [&](const char* id) {
        XAsyncBlock block{};
        XGameSaveProviderHandle provider = nullptr;
        REQUIRE_EQ(XGameSaveInitializeProviderAsync(saves.game->user, id, true, &block), S_OK);
        CHECK_EQ(wait(block), S_OK);
        REQUIRE_EQ(XGameSaveInitializeProviderResult(&block, &provider), S_OK);
        Infos infos;
        CHECK_EQ(XGameSaveEnumerateContainerInfo(provider, &infos, Infos::container), S_OK);
        XGameSaveCloseProvider(provider);
        CHECK_EQ(XGameSaveEnumerateContainerInfo(provider, &infos, Infos::container), E_HANDLE);
        return infos.found.size();
    };
    CHECK_EQ(containers(scid), size_t{1});
    CHECK_EQ(containers("5d0a3b10-0000-0000-0000-000012345678"), size_t{1}); // letter case doesn't count
    CHECK_EQ(containers("../../5D0A3B10"), size_t{0});
    CHECK_EQ(containers(""), size_t{0});
    CHECK_EQ(containers(nullptr), size_t{0});
}

TEST(game_save, what_was_made_of_a_closed_provider_has_expired) {
    Saves saves;
    XGameSaveProviderHandle provider = nullptr;
    XGameSaveContainerHandle container = nullptr;
    XGameSaveUpdateHandle update = nullptr;
    REQUIRE_EQ(XGameSaveInitializeProvider(saves.game->user, scid, false, &provider), S_OK);
    REQUIRE_EQ(XGameSaveCreateContainer(provider, "c", &container), S_OK);
    REQUIRE_EQ(XGameSaveCreateUpdate(container, "", &update), S_OK);
    XGameSaveCloseProvider(provider);
    uint32_t count = 0;
    XGameSaveBlob blob;
    CHECK_EQ(XGameSaveSubmitUpdate(update), E_GS_HANDLE_EXPIRED);
    CHECK_EQ(XGameSaveReadBlobData(container, nullptr, &count, sizeof blob, &blob), E_GS_HANDLE_EXPIRED);
    XGameSaveUpdateHandle another = nullptr;
    CHECK_EQ(XGameSaveCreateUpdate(container, "", &another), E_GS_HANDLE_EXPIRED);
    XGameSaveCloseUpdate(update);
    XGameSaveCloseContainer(container);
    XGameSaveCloseProvider(nullptr);
    XGameSaveCloseContainer(nullptr);
    XGameSaveCloseUpdate(nullptr);
}

TEST(game_save, names_and_pointers_are_checked) {
    Saves saves;
    XGameSaveContainerHandle container = nullptr;
    const std::string long_name(256, 'a'), longest(255, 'a');
    for (const std::string& name :
         {std::string(), long_name, std::string("a b"), std::string("a."), std::string("a..b"), std::string("a.b/c"),
          std::string("a/"), std::string("a\\b"), std::string("..")}) {
        CHECK_EQ(XGameSaveCreateContainer(saves.provider, name.c_str(), &container), E_GS_INVALID_CONTAINER_NAME);
        CHECK_EQ(XGameSaveDeleteContainer(saves.provider, name.c_str()), E_GS_INVALID_CONTAINER_NAME);
        CHECK(container == nullptr);
    }
    for (const std::string& name : {longest, std::string("a"), std::string("A_1/b.c-d"), std::string("_")}) {
        CHECK_EQ(XGameSaveCreateContainer(saves.provider, name.c_str(), &container), S_OK);
        XGameSaveCloseContainer(container);
    }
    XGameSaveUpdateHandle update = nullptr;
    const std::string long_display(128, 'a'), long_blob(65, 'b');
    CHECK_EQ(XGameSaveCreateUpdate(saves.container, long_display.c_str(), &update), E_INVALIDARG);
    REQUIRE_EQ(XGameSaveCreateUpdate(saves.container, long_display.c_str() + 1, &update), S_OK);
    const uint8_t byte = 0;
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, long_blob.c_str(), &byte, 1), E_INVALIDARG);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, long_blob.c_str() + 1, &byte, 1), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "", &byte, 1), E_INVALIDARG);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "a", nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XGameSaveSubmitBlobWrite(update, "a", nullptr, 0), S_OK);
    CHECK_EQ(XGameSaveSubmitBlobDelete(update, nullptr), E_INVALIDARG);
    XGameSaveCloseUpdate(update);
    XGameSaveProviderHandle provider = nullptr;
    CHECK_EQ(XGameSaveInitializeProvider(nullptr, scid, false, &provider), E_INVALIDARG);
    CHECK_EQ(XGameSaveInitializeProvider(saves.game->user, long_blob.c_str(), false, &provider), E_INVALIDARG);
    CHECK_EQ(XGameSaveInitializeProvider(saves.game->user, scid, false, nullptr), E_INVALIDARG);
    CHECK_EQ(XGameSaveEnumerateContainerInfo(saves.provider, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XGameSaveEnumerateContainerInfo(nullptr, nullptr, Infos::container), E_INVALIDARG);
    CHECK_EQ(XGameSaveEnumerateContainerInfo(reinterpret_cast<XGameSaveProviderHandle>(saves.container), nullptr,
                                             Infos::container),
             E_HANDLE);
    const char* names[] = {nullptr};
    uint32_t count = 1;
    XGameSaveBlob blob;
    CHECK_EQ(XGameSaveReadBlobData(saves.container, names, &count, sizeof blob, &blob), E_INVALIDARG);
    count = 0;
    CHECK_EQ(XGameSaveReadBlobData(saves.container, names, &count, sizeof blob, &blob), E_INVALIDARG);
}

TEST(game_save, a_time_sensitive_thread_needs_the_async_functions) {
    Saves saves;
    CHECK_EQ(saves.save("a", "1"), S_OK);
    XGameSaveUpdateHandle update = nullptr;
    REQUIRE_EQ(XGameSaveCreateUpdate(saves.container, "", &update), S_OK);
    REQUIRE_EQ(XThreadSetTimeSensitive(true), S_OK);
    XGameSaveProviderHandle provider = nullptr;
    int64_t quota = 0;
    uint32_t count = 0;
    XGameSaveBlob blob;
    CHECK_EQ(XGameSaveInitializeProvider(saves.game->user, scid, false, &provider), E_GS_ASYNC_FUNCTION_REQUIRED);
    CHECK_EQ(XGameSaveGetRemainingQuota(saves.provider, &quota), E_GS_ASYNC_FUNCTION_REQUIRED);
    CHECK_EQ(XGameSaveDeleteContainer(saves.provider, "slots/One"), E_GS_ASYNC_FUNCTION_REQUIRED);
    CHECK_EQ(XGameSaveReadBlobData(saves.container, nullptr, &count, sizeof blob, &blob), E_GS_ASYNC_FUNCTION_REQUIRED);
    CHECK_EQ(XGameSaveSubmitUpdate(update), E_GS_ASYNC_FUNCTION_REQUIRED);
    XAsyncBlock block{};
    CHECK_EQ(XGameSaveSubmitUpdateAsync(update, &block), S_OK); // the refusal did not use it up
    CHECK_EQ(XThreadSetTimeSensitive(false), S_OK);
    CHECK_EQ(wait(block), S_OK);
    XGameSaveCloseUpdate(update);
}

TEST(game_save, files_are_a_folder_and_exclude_blobs) {
    Saves saves;
    XAsyncBlock block{};
    char folder[260] = "", small[4];
    int64_t quota = 0;
    const char* id = "files-only";
    CHECK_EQ(XGameSaveFilesGetRemainingQuota(saves.game->user, id, &quota), S_OK);
    CHECK_EQ(quota, int64_t{256} << 20);
    REQUIRE_EQ(XGameSaveFilesGetFolderWithUiAsync(saves.game->user, id, &block), S_OK);
    CHECK_EQ(wait(block), S_OK);
    CHECK_EQ(XGameSaveFilesGetFolderWithUiResult(&block, sizeof small, small), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(XGameSaveFilesGetFolderWithUiResult(&block, sizeof folder, folder), S_OK);
    const auto path = std::filesystem::u8path(folder);
    CHECK(path.is_absolute() && std::filesystem::is_directory(path));
    std::filesystem::create_directory(path / "sub");
    std::FILE* const file = std::fopen((path / "sub" / "save").u8string().c_str(), "wb");
    REQUIRE(file != nullptr);
    std::fputs("12345", file);
    std::fclose(file);
    CHECK_EQ(XGameSaveFilesGetRemainingQuota(saves.game->user, id, &quota), S_OK);
    CHECK_EQ(quota, (int64_t{256} << 20) - 5);
    XGameSaveProviderHandle provider = nullptr;
    CHECK_EQ(XGameSaveInitializeProvider(saves.game->user, id, false, &provider), E_GS_PROVIDER_MISMATCH);
    REQUIRE_EQ(XGameSaveInitializeProviderAsync(saves.game->user, id, false, &block), S_OK);
    CHECK_EQ(wait(block), E_GS_PROVIDER_MISMATCH);
    CHECK_EQ(XGameSaveInitializeProviderResult(&block, &provider), E_GS_PROVIDER_MISMATCH);
    CHECK(provider == nullptr);
}
