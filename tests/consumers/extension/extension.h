// What an engine and its extensions have in common.
#pragma once

enum class FrameResult { GoesOn, Done, Failed };

struct Extension {
    FrameResult (*frame)(); // called each frame
    void (*end)();          // called before the extension is unloaded
};

// Fills in the table. False where the extension does not start.
using ExtensionEntry = bool(Extension* extension);
