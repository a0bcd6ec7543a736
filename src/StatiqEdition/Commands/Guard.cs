namespace StatiqEdition;

/// <summary>Says trouble with the disk or the network in one line.</summary>
internal static class Guard
{
    /// <summary>Carries out a command; where the system or the program refuses it, says why and gives the exit code for it.</summary>
    public static async Task<int> Run(Surroundings surroundings, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync($"statiq-edition: {trouble.Message.ReplaceLineEndings(" ")}{TroubleAdvice.For(trouble)}");
            return ExitCode.Trouble;
        }
    }
}
