using System.Globalization;
using System.Runtime.InteropServices;

namespace StatiqEdition;

/// <summary>The memory of a process that builds one edition and ends. Nothing of it is collected, because all that such a build asks for is little beside what a machine has; and it is taken in large pages, because in a virtual machine the first touch of a page can cost more than what is done with it (docs/decisions/0021-memory-of-a-short-life.md).</summary>
internal static partial class Heap
{
    // More than a build asks for in all. What is not asked for is not touched, and what goes beyond is collected as ever.
    private const long Room = 256 << 20;

    // Transparent Huge Pages, madvise(2).
    private const int LargePages = 14;

    /// <summary>Makes the room, where the system gives large pages to those who ask and has memory to spare.</summary>
    public static void MakeRoom()
    {
        if (!OperatingSystem.IsLinux() || !GivesLargePages() || GC.GetGCMemoryInfo(GCKind.Any).TotalAvailableMemoryBytes < 4 * Room)
            return;
        foreach (var (start, end) in File.ReadLines("/proc/self/maps").Select(Reserved).Where(range => range.End - range.Start >= Room))
            _ = Advise(start, (nuint)(end - start), LargePages);
        GC.TryStartNoGCRegion(Room);
    }

    private static bool GivesLargePages() =>
        File.Exists("/sys/kernel/mm/transparent_hugepage/enabled") && !File.ReadAllText("/sys/kernel/mm/transparent_hugepage/enabled").Contains("[never]", StringComparison.Ordinal);

    // A line of proc_pid_maps(5): the range of addresses, how it may be used and, of a file's, its name. What is reserved may not be used yet; the heap's is the largest.
    private static (nint Start, nint End) Reserved(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var range, "---p", _, _, "0"] && range.Split('-') is [var start, var end]
        ? (nint.Parse(start, NumberStyles.HexNumber, CultureInfo.InvariantCulture), nint.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        : default;

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nuint length, int advice);
}
