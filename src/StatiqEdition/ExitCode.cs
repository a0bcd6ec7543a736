namespace StatiqEdition;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Clean = 0;

    /// <summary>The edition has faults; nothing was written.</summary>
    public const int Faulty = 1;

    /// <summary>The command could not be carried out: a wrong option, trouble with the disk or the network, a defect of the program.</summary>
    public const int Trouble = 2;

    /// <summary>The command was stopped by Ctrl-C, as shells count it: 128 and the number of the signal.</summary>
    public const int Stopped = 130;
}
