using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StatiqEdition;

/// <summary>Files of which the disk says that it has them.</summary>
internal static partial class Durable
{
    /// <summary>Writes a file and waits until the disk has it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content) => Write(path, content, flush: true);

    /// <summary>Writes a file that the disk has after the next <see cref="Sync"/>, at the latest.</summary>
    public static void WriteSoon(string path, ReadOnlySpan<byte> content) => Write(path, content, flush: !OperatingSystem.IsLinux());

    /// <summary>Waits until the disk has every file of the file system on which a file is open: one call for thousands of files, where asking for each of them takes as many turns of the disk (syncfs(2)). Other systems than Linux have no such call, and write each file through.</summary>
    public static void Sync(SafeFileHandle open)
    {
        if (OperatingSystem.IsLinux() && SyncFileSystem(open) != 0)
            throw new IOException(new Win32Exception(Marshal.GetLastPInvokeError()).Message);
    }

    private static void Write(string path, ReadOnlySpan<byte> content, bool flush)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
        if (flush)
            RandomAccess.FlushToDisk(file);
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle open);
}
