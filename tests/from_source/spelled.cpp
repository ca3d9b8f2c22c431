// Includes as code for Windows spells them: only compiled.
#include "Xal\xal.h"
#include "xsapi-c\services_c.h"
#include <Windows.h>
#include <XGameUi.h>
#include <grdk.h>

#if _GRDK_VER < 0x65F41800
#error the edition is too old
#endif

XTaskQueueHandle queue_of(_In_ XAsyncBlock* block);
_Use_decl_annotations_ XTaskQueueHandle queue_of(XAsyncBlock* block) { return block->queue; }
