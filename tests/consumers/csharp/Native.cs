// What the programs of this folder have in common: the layouts and results of the C API.
using System;
using System.Runtime.InteropServices;
using System.Text;

public enum DispatchMode : uint { Manual = 0, ThreadPool = 1, SerializedThreadPool = 2, Immediate = 3 }
public enum Port : uint { Work = 0, Completion = 1 }

[UnmanagedFunctionPointer(CallingConvention.StdCall)]
public delegate void Completed(IntPtr block);

[StructLayout(LayoutKind.Sequential)]
public struct AsyncBlock {
    public IntPtr Queue;
    public IntPtr Context;
    public IntPtr Callback;
    public IntPtr Internal0, Internal1, Internal2, Internal3;
}

[StructLayout(LayoutKind.Sequential)]
public struct InitArgs {
    public IntPtr Queue;
    public IntPtr Scid;
}

public static class Native {
    public const int SizeOfAchievement = 200;
    public const string Scid = "00000000-0000-0000-0000-000012345678";

    public static void Check(string what, int hr) {
        if (hr < 0) {
            throw new InvalidOperationException(String.Format("{0}: 0x{1:X8}", what, hr));
        }
    }

    public static byte[] Utf8(string text) { return Encoding.UTF8.GetBytes(text + "\0"); }

    public static string Text(IntPtr utf8) {
        int length = 0;
        while (Marshal.ReadByte(utf8, length) != 0) {
            ++length;
        }
        byte[] bytes = new byte[length];
        Marshal.Copy(utf8, bytes, 0, length);
        return Encoding.UTF8.GetString(bytes);
    }

    public static void Print(string wrapper, IntPtr achievements, ulong count) {
        for (ulong at = 0; at < count; ++at) {
            IntPtr achievement = new IntPtr(achievements.ToInt64() + (long)at * SizeOfAchievement);
            Console.WriteLine("{0} unlocked: {1}", wrapper, Text(Marshal.ReadIntPtr(achievement)));
        }
    }
}
