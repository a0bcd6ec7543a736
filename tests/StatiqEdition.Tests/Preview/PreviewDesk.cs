using System.Net;

namespace StatiqEdition.Tests;

/// <summary>An editor's desk: an input folder, its preview, and a browser's way of asking for a page and of hearing that it has changed.</summary>
internal sealed class PreviewDesk : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private readonly ScratchFolder _folder;
    private readonly StatiqEdition.Preview _preview;
    private readonly StringWriter _terminal;

    private PreviewDesk(ScratchFolder folder, StatiqEdition.Preview preview, StringWriter terminal)
    {
        (_folder, _preview, _terminal) = (folder, preview, terminal);
        Client = new() { BaseAddress = preview.Address, Timeout = s_patience };
    }

    public HttpClient Client { get; }

    public Uri Address => _preview.Address;

    /// <summary>What was printed.</summary>
    public string Terminal => _terminal.ToString();

    /// <summary>A desk with the small input, changed before the preview begins.</summary>
    public static async Task<PreviewDesk> Open(Action<ScratchFolder>? prepare = null, bool isPlain = false)
    {
        var folder = new ScratchFolder();
        var input = SmallInput.In(folder);
        prepare?.Invoke(folder);
        var terminal = new StringWriter();
        var printed = TextWriter.Synchronized(terminal);
        var preview = await StatiqEdition.Preview.Start(new(input, folder.Path("output"), null, null), 0, isPlain, new(printed, printed, _ => null, TimeProvider.System));
        return new(folder, preview, terminal);
    }

    /// <summary>Saves a file of the input.</summary>
    public void Save(string file, string text) => _folder.Write($"input/{file}", text);

    /// <summary>Saves the text with the word that its first one is emended to.</summary>
    public void SaveWord(string word) => Save("e1/text.md", Text(word));

    public static string Text(string word) => $"# Trade\n\n1. {{~~rallways~>{word}~~}}{{>>ocr<<}} grow\n";

    public string Path(string file) => _folder.Path($"input/{file}");

    public Task<string> Get(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page as it is once it is as it should be; it is asked for again whenever its events tell of a change.</summary>
    public async Task<string> PageOnce(string path, Predicate<string> isRight)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var events = new StreamReader(await Client.GetStreamAsync(new Uri($".preview/events?path={WebUtility.UrlEncode(path)}", UriKind.Relative), patience.Token));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("data:", StringComparison.Ordinal))
                continue;
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), patience.Token);
            var page = await answer.Content.ReadAsStringAsync(patience.Token);
            if (isRight(page))
                return page;
        }

        throw new InvalidOperationException("the events ended");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _preview.DisposeAsync();
        _folder.Dispose();
    }
}
