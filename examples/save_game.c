/* Plays one level after the other and saves each of them, as a game with XGameSave does: save_game [LEVELS]
 * Kill it whenever you like: the next start goes on with the last level that it said was saved, and both blobs of a
 * save are always of the same level. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XGameSave.h>
#include <XUser.h>

static const char* const SCID = "00000000-0000-0000-0000-000012345678";

/* What a save consists of: two blobs that must fit together. */
struct save {
    uint32_t level;
    uint32_t map[1024]; /* each number is the level */
};

static HRESULT sign_in(XUserHandle* user) {
    XAsyncBlock async;
    memset(&async, 0, sizeof(async));
    HRESULT hr = XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &async);
    if (SUCCEEDED(hr)) {
        hr = XAsyncGetStatus(&async, true);
    }
    return SUCCEEDED(hr) ? XUserAddResult(&async, user) : hr;
}

/* Level 0 where nothing was saved. */
static HRESULT load(XGameSaveContainerHandle container, struct save* save) {
    memset(save, 0, sizeof(*save));
    const char* names[] = {"level", "map"};
    uint32_t count = 2;
    const size_t size =
        2 * sizeof(XGameSaveBlob) + sizeof("level") + sizeof("map") + sizeof(save->level) + sizeof(save->map);
    XGameSaveBlob* blobs = (XGameSaveBlob*)malloc(size);
    if (blobs == NULL) {
        return E_OUTOFMEMORY;
    }
    HRESULT hr = XGameSaveReadBlobData(container, names, &count, size, blobs);
    if (SUCCEEDED(hr)) {
        memcpy(&save->level, blobs[0].data, sizeof(save->level));
        memcpy(save->map, blobs[1].data, sizeof(save->map));
    } else if (hr == (HRESULT)0x80830008) { /* E_GS_BLOB_NOT_FOUND: the first start */
        hr = S_OK;
    }
    free(blobs);
    return hr;
}

static HRESULT store(XGameSaveContainerHandle container, const struct save* save) {
    XGameSaveUpdateHandle update = NULL;
    HRESULT hr = XGameSaveCreateUpdate(container, "Harbour Nights", &update);
    if (FAILED(hr)) {
        return hr;
    }
    hr = XGameSaveSubmitBlobWrite(update, "level", (const uint8_t*)&save->level, sizeof(save->level));
    if (SUCCEEDED(hr)) {
        hr = XGameSaveSubmitBlobWrite(update, "map", (const uint8_t*)save->map, sizeof(save->map));
    }
    if (SUCCEEDED(hr)) {
        hr = XGameSaveSubmitUpdate(update); /* both blobs or none */
    }
    XGameSaveCloseUpdate(update);
    return hr;
}

static HRESULT play(XGameSaveContainerHandle container, unsigned levels) {
    static struct save save;
    HRESULT hr = load(container, &save);
    if (FAILED(hr)) {
        return hr;
    }
    for (size_t i = 0; i < sizeof(save.map) / sizeof(save.map[0]); i++) {
        if (save.map[i] != save.level) {
            printf("the save is torn: level %u, map of level %u\n", (unsigned)save.level, (unsigned)save.map[i]);
            return E_FAIL;
        }
    }
    printf("loaded level %u\n", (unsigned)save.level);
    for (unsigned played = 0; played < levels && SUCCEEDED(hr); played++) {
        save.level++;
        for (size_t i = 0; i < sizeof(save.map) / sizeof(save.map[0]); i++) {
            save.map[i] = save.level;
        }
        hr = store(container, &save);
        if (SUCCEEDED(hr)) {
            printf("saved level %u\n", (unsigned)save.level);
            fflush(stdout);
        }
    }
    return hr;
}

int main(int argc, char** argv) {
    const unsigned levels = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 1;
    XUserHandle user = NULL;
    XGameSaveProviderHandle provider = NULL;
    XGameSaveContainerHandle container = NULL;
    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = sign_in(&user);
    }
    if (SUCCEEDED(hr)) {
        hr = XGameSaveInitializeProvider(user, SCID, false, &provider);
    }
    if (SUCCEEDED(hr)) {
        hr = XGameSaveCreateContainer(provider, "slots/1", &container);
    }
    if (SUCCEEDED(hr)) {
        hr = play(container, levels);
    }
    if (FAILED(hr)) {
        printf("failed: 0x%08X\n", (unsigned)hr);
    }
    XGameSaveCloseContainer(container);
    XGameSaveCloseProvider(provider);
    XUserCloseHandle(user);
    XGameRuntimeUninitialize();
    return FAILED(hr) ? 1 : 0;
}
