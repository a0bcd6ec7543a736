namespace StatiqEdition.Tests.World;

/// <summary>The bytes of a site depend on its input alone.</summary>
public sealed class SurroundingsTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private readonly ScratchFolder _folder = new();

    /// <summary>Strange surroundings, and the command of a shell that makes them.</summary>
    public static TheoryData<string, string> Strange => new()
    {
        { "Turkey, 14 hours east of Greenwich, no home", "env -u HOME TZ=UTC-14 LC_ALL=tr_TR.UTF-8" },
        { "Iran, no terminal to speak of", "env LC_ALL=fa_IR.UTF-8 TERM=dumb" },
        { "Thailand, files for their owner alone", "umask 077; LC_ALL=th_TH.UTF-8 exec" },
        { "Sweden, one core", "env LC_ALL=sv_SE.UTF-8 taskset -c 0" },
        { "no country, 14 hours west of Greenwich, one core as far as the runtime knows", "env LC_ALL=C TZ=UTC+14 DOTNET_PROCESSOR_COUNT=1" },
        { "no variables", "env -i PATH=\"$PATH\"" },
        { "no network, where the system lets it be taken away", "for way in 'unshare -n' 'unshare -rn'; do $way true 2> /dev/null && exec $way \"$@\"; done; exec" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Strange))]
    public async Task The_same_bytes_are_written_in(string surroundings, string command)
    {
        (await TheProgram.Below($"{command} \"$@\"").Run(states.Build("b", _folder.Path("output")))).Well();

        AssertIsB(surroundings);
    }

    [Fact]
    public async Task The_same_bytes_are_written_of_a_copy_elsewhere_whose_files_were_made_in_another_order()
    {
        foreach (var file in Directory.EnumerateFiles(states.Input("b"), "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
            _folder.Write(Path.Combine("another place/of papers", Path.GetRelativePath(states.Input("b"), file)), await File.ReadAllTextAsync(file));

        (await new TheProgram { Folder = _folder.Path("another place") }.Run("--input", "of papers", "--output", "../output")).Well();

        AssertIsB("another place");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1970)]
    [InlineData(2038)]
    [InlineData(2100)]
    public async Task The_same_bytes_are_written_whatever_the_clock_says(int year)
    {
        var clock = new StoppedClock(new(Math.Max(1, year), 1, 19, 3, 14, 8, TimeSpan.Zero));

        Assert.Equal(ExitCode.Clean, await CommandLine.Run(states.Build("b", _folder.Path("output")), new(TextWriter.Null, TextWriter.Null, _ => null, clock)));

        AssertIsB($"{year}");
    }

    [Theory]
    [InlineData("head -1", "0")]
    [InlineData("true", "0")]
    public async Task Nobody_need_read_what_it_says(string reader, string codes)
    {
        var ended = await TheProgram.Below($"\"$@\" | {reader} > /dev/null; echo ${{PIPESTATUS[0]}}").Run(states.Build("b", _folder.Path("output")));

        Assert.Equal(codes, ended.Out.Trim());
        Assert.Equal("", ended.Error);
        AssertIsB(reader);
    }

    [Fact]
    public async Task Nor_need_there_be_anywhere_to_say_it()
    {
        (await TheProgram.Below("exec \"$@\" <&- >&- 2>&-").Run(states.Build("b", _folder.Path("output")))).Well();

        AssertIsB("closed");
    }

    private void AssertIsB(string surroundings) => Assert.True(states.Site("b").SequenceEqual(SiteBytes.In(_folder.Path("output"))), surroundings);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
