// In the style of a flat wrapper: other names of the libraries, with a suffix, structs on the stack, and calls that
// block until they have ended.
using System;
using System.Runtime.InteropServices;

public static unsafe class FlatWrapper {
    const string Runtime = "xgameruntime.thunks.dll";
    const string Services = "Microsoft.Xbox.Services.C.Thunks.dll";

    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XGameRuntimeInitialize();
    [DllImport(Runtime, ExactSpelling = true)]
    static extern void XGameRuntimeUninitialize();
    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XGameGetXboxTitleId(uint* titleId);
    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XAsyncGetStatus(AsyncBlock* block, byte wait);
    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XUserAddAsync(uint options, AsyncBlock* block);
    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XUserAddResult(AsyncBlock* block, IntPtr* user);
    [DllImport(Runtime, ExactSpelling = true)]
    static extern int XUserGetId(IntPtr user, ulong* xuid);
    [DllImport(Runtime, ExactSpelling = true)]
    static extern void XUserCloseHandle(IntPtr user);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblInitialize(InitArgs* args);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblCleanupAsync(AsyncBlock* block);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblContextCreateHandle(IntPtr user, IntPtr* context);
    [DllImport(Services, ExactSpelling = true)]
    static extern void XblContextCloseHandle(IntPtr context);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblAchievementsUpdateAchievementForTitleIdAsync(
        IntPtr context, ulong xuid, uint titleId, byte* scid, byte* id, uint percent, AsyncBlock* block);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblAchievementsGetAchievementsForTitleIdAsync(
        IntPtr context, ulong xuid, uint titleId, uint type, byte unlockedOnly, uint orderBy, uint skip, uint most,
        AsyncBlock* block);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblAchievementsGetAchievementsForTitleIdResult(AsyncBlock* block, IntPtr* result);
    [DllImport(Services, ExactSpelling = true)]
    static extern int XblAchievementsResultGetAchievements(IntPtr result, IntPtr* achievements, UIntPtr* count);
    [DllImport(Services, ExactSpelling = true)]
    static extern void XblAchievementsResultCloseHandle(IntPtr result);

    static void Wait(string what, int begun, AsyncBlock* block) {
        Native.Check(what, begun);
        Native.Check(what, XAsyncGetStatus(block, 1));
    }

    public static void Play() {
        Native.Check("runtime", XGameRuntimeInitialize());
        fixed (byte* scid = Native.Utf8(Native.Scid), id = Native.Utf8("8")) {
            InitArgs args = new InitArgs();
            args.Scid = (IntPtr)scid;
            Native.Check("services", XblInitialize(&args));

            IntPtr user, context, result, achievements;
            ulong xuid;
            uint titleId;
            UIntPtr count;
            AsyncBlock block = new AsyncBlock();
            Wait("sign-in", XUserAddAsync(1, &block), &block);
            Native.Check("user", XUserAddResult(&block, &user));
            Native.Check("xuid", XUserGetId(user, &xuid));
            Native.Check("title id", XGameGetXboxTitleId(&titleId));
            Native.Check("context", XblContextCreateHandle(user, &context));
            block = new AsyncBlock();
            Wait("update",
                 XblAchievementsUpdateAchievementForTitleIdAsync(context, xuid, titleId, scid, id, 100, &block),
                 &block);
            block = new AsyncBlock();
            Wait("list",
                 XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, titleId, 1, 1, 0, 0, 100, &block),
                 &block);
            Native.Check("page", XblAchievementsGetAchievementsForTitleIdResult(&block, &result));
            Native.Check("achievements", XblAchievementsResultGetAchievements(result, &achievements, &count));
            Native.Print("flat", achievements, count.ToUInt64());
            XblAchievementsResultCloseHandle(result);
            XblContextCloseHandle(context);
            XUserCloseHandle(user);
            block = new AsyncBlock();
            Wait("clean-up", XblCleanupAsync(&block), &block);
        }
        XGameRuntimeUninitialize();
    }
}
