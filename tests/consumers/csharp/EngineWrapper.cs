// In the style of an engine's package: two libraries without a suffix in their names, blocks of unmanaged memory,
// callbacks on the main thread, which pumps a queue each frame, and a start of the services in one call.
using System;
using System.Runtime.InteropServices;
using System.Threading;

public static class EngineWrapper {
    const string Runtime = "xgameRuntime.thunks";
    const string Services = "Microsoft.Xbox.Services.GDK.C.Thunks";

    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XGameRuntimeInitialize();
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern void XGameRuntimeUninitialize();
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XGameGetXboxTitleId(out uint titleId);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XTaskQueueCreate(DispatchMode work, DispatchMode completion, out IntPtr queue);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    [return: MarshalAs(UnmanagedType.U1)]
    static extern bool XTaskQueueDispatch(IntPtr queue, Port port, uint timeoutInMs);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern void XTaskQueueCloseHandle(IntPtr queue);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XAsyncGetStatus(IntPtr block, [MarshalAs(UnmanagedType.U1)] bool wait);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XUserAddAsync(uint options, IntPtr block);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XUserAddResult(IntPtr block, out IntPtr user);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern int XUserGetId(IntPtr user, out ulong xuid);
    [DllImport(Runtime, CallingConvention = CallingConvention.StdCall)]
    static extern void XUserCloseHandle(IntPtr user);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblWrapper_XblInitialize(byte[] scid, IntPtr internalWorkQueue);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblCleanupAsync(IntPtr block);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblContextCreateHandle(IntPtr user, out IntPtr context);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern void XblContextCloseHandle(IntPtr context);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblAchievementsUpdateAchievementAsync(IntPtr context, ulong xuid, byte[] id, uint percent,
                                                            IntPtr block);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblAchievementsGetAchievementsForTitleIdAsync(
        IntPtr context, ulong xuid, uint titleId, uint type, [MarshalAs(UnmanagedType.U1)] bool unlockedOnly,
        uint orderBy, uint skip, uint most, IntPtr block);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblAchievementsGetAchievementsForTitleIdResult(IntPtr block, out IntPtr result);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern int XblAchievementsResultGetAchievements(IntPtr result, out IntPtr achievements, out UIntPtr count);
    [DllImport(Services, CallingConvention = CallingConvention.StdCall)]
    static extern void XblAchievementsResultCloseHandle(IntPtr result);

    static bool completed;
    static readonly Completed OnCompleted = block => completed = true;

    // Pumps frames until the callback has run; the block is then asked for its result, and freed.
    static void Run(IntPtr queue, string what, Func<IntPtr, int> begin, Action<IntPtr> take) {
        AsyncBlock block = new AsyncBlock();
        block.Queue = queue;
        block.Callback = Marshal.GetFunctionPointerForDelegate(OnCompleted);
        IntPtr memory = Marshal.AllocHGlobal(Marshal.SizeOf(typeof(AsyncBlock)));
        Marshal.StructureToPtr(block, memory, false);
        completed = false;
        Native.Check(what, begin(memory));
        while (!completed) {
            while (XTaskQueueDispatch(queue, Port.Completion, 0)) {
            }
            Thread.Sleep(1);
        }
        Native.Check(what, XAsyncGetStatus(memory, false));
        take(memory);
        Marshal.FreeHGlobal(memory);
    }

    public static void Play() {
        IntPtr queue, user = IntPtr.Zero, context, result = IntPtr.Zero, achievements;
        ulong xuid;
        uint titleId;
        UIntPtr count;
        Native.Check("runtime", XGameRuntimeInitialize());
        Native.Check("queue", XTaskQueueCreate(DispatchMode.ThreadPool, DispatchMode.Manual, out queue));
        Native.Check("services", XblWrapper_XblInitialize(Native.Utf8(Native.Scid), queue));
        Run(queue, "sign-in", block => XUserAddAsync(1, block),
            block => Native.Check("user", XUserAddResult(block, out user)));
        Native.Check("xuid", XUserGetId(user, out xuid));
        Native.Check("title id", XGameGetXboxTitleId(out titleId));
        Native.Check("context", XblContextCreateHandle(user, out context));
        Run(queue, "update",
            block => XblAchievementsUpdateAchievementAsync(context, xuid, Native.Utf8("7"), 100, block), block => {});
        Run(queue, "list",
            block => XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, titleId, 1, true, 0, 0, 100, block),
            block => Native.Check("page", XblAchievementsGetAchievementsForTitleIdResult(block, out result)));
        Native.Check("achievements", XblAchievementsResultGetAchievements(result, out achievements, out count));
        Native.Print("engine", achievements, count.ToUInt64());
        XblAchievementsResultCloseHandle(result);
        XblContextCloseHandle(context);
        XUserCloseHandle(user);
        Run(queue, "clean-up", block => XblCleanupAsync(block), block => {});
        XTaskQueueCloseHandle(queue);
        // XblWrapper_XblInitialize has initialized the runtime a second time.
        XGameRuntimeUninitialize();
        XGameRuntimeUninitialize();
    }
}
