// An engine that finds an extension by its file and one symbol, loads it with its names hidden, and calls it each
// frame.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdio>

#include "extension.h"

int main(int, char** arguments) {
    void* const library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        std::fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    Extension extension{};
    const auto entry = reinterpret_cast<ExtensionEntry*>(dlsym(library, "extension_entry"));
    if (entry == nullptr || !entry(&extension)) {
        std::fprintf(stderr, "the extension does not start\n");
        return 1;
    }
    FrameResult result = FrameResult::GoesOn;
    for (int frame = 0; frame < 3000 && result == FrameResult::GoesOn; ++frame) {
        result = extension.frame();
        usleep(5000);
    }
    extension.end();
    dlclose(library);
    return result == FrameResult::Done ? 0 : 1;
}
