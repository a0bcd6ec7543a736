namespace StatiqEdition;

/// <summary>Files of which the disk says that it has them.</summary>
internal static class Durable
{
    /// <summary>Writes a file and waits until the disk has it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
