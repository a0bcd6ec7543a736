using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;

namespace StatiqEdition.BrowserTests;

/// <summary>A reader's window onto the site: a page of a browser, and everything that went wrong in it.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private const float PatienceInMilliseconds = 5000;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly IBrowserContext _context;
    private readonly string _address;

    private Reader(IBrowserContext context, IPage page, string address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) => _complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Dialog += (_, dialog) =>
        {
            _complaints.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.RequestFailed += (_, request) => _complaints.Enqueue($"failed: {request.Url}");
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _complaints.Enqueue($"{response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Console messages, script errors, dialogs, failed requests and error answers so far, in order; the page goes on while they are looked at.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Every address that was asked for so far.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Opens a window of a kind onto a page of the site.</summary>
    public static Task<Reader> Open(Site site, string path, BrowserNewContextOptions options) => Open(site.Browser, site.Address, path, options);

    /// <summary>Opens a window of a kind onto a page of a site that is served at an address.</summary>
    public static async Task<Reader> Open(IBrowser browser, string address, string path, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceInMilliseconds);
        var reader = new Reader(context, await context.NewPageAsync(), address);
        await reader.GoTo(path);
        return reader;
    }

    /// <summary>What axe finds that keeps a reader out of the page, each rule with the element that breaks it. The size of targets (WCAG 2.2, 2.5.8) is put off in axe unless one asks for it.</summary>
    public async Task<string[]> Violations()
    {
        await Page.EvaluateAsync(s_axe);
        return await Page.EvaluateAsync<string[]>("""
            async () => {
              const found = await axe.run(document, { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
              return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}`));
            }
            """);
    }

    /// <summary>Goes to a page of the site.</summary>
    public Task<IResponse?> GoTo(string path) => Page.GotoAsync(_address + path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Holds the address to its end, such as <c>/#p10</c>; of what a click or a key did to it the browser tells a moment later.</summary>
    public Task Arrives(string end) => Assertions.Expect(Page).ToHaveURLAsync(new Regex($"{Regex.Escape(end)}$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
