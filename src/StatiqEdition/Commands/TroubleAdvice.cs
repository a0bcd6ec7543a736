namespace StatiqEdition;

/// <summary>What to do where the system refuses, by its number for the refusal (errno.h), which .NET passes on.</summary>
internal static class TroubleAdvice
{
    private const int TooManyFiles = 24;
    private const int FileTooLarge = 27;
    private const int DiskFull = 28;
    private const int ReadOnly = 30;
    private const int QuotaUsedUp = 122;

    /// <summary>The advice, after a semicolon; nothing where the message must do.</summary>
    public static string For(Exception trouble) => trouble switch
    {
        RefusedException => "",
        UnauthorizedAccessException or { HResult: ReadOnly } => "; make it writable, or name another folder with --output",
        { HResult: DiskFull or QuotaUsedUp or FileTooLarge } => "; make room, and give the same command again",
        { HResult: TooManyFiles } => "; let the program have more files open (ulimit -n)",
        _ => "",
    };
}
