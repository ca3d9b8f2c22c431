// The interface between an engine and its extensions.
#pragma once

enum class FrameResult { GoesOn, Done, Failed };

struct Extension {
    FrameResult (*frame)(); // called each frame
    void (*end)();          // called before the extension is unloaded
};

// Fills in the table. False where the extension does not start.
using ExtensionEntry = bool(Extension* extension);
