using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>nginx on a free port of this machine, as <c>deploy/nginx.awk</c> writes it for a site; it ends with the test.</summary>
internal sealed class NginxServer : IDisposable
{
    private static readonly string[] s_places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    private readonly ScratchFolder _folder;
    private readonly Process _process;

    private NginxServer(ScratchFolder folder, Process process, int port) => (_folder, _process, Root) = (folder, process, new($"http://127.0.0.1:{port}/"));

    /// <summary>Where the site is served.</summary>
    public Uri Root { get; }

    /// <summary>Starts a server; it takes requests once it says that its worker has started.</summary>
    public static async Task<NginxServer> Start(string root, string headers, string redirects)
    {
        var (folder, port) = (new ScratchFolder(), FreePort());
        Write(folder, root, headers, redirects, port);
        var server = new NginxServer(folder, Process.Start(new ProcessStartInfo(Judges.Nginx.Command[0], ["-c", folder.Path("nginx.conf"), "-p", folder.Root]) { UseShellExecute = false, RedirectStandardError = true })!, port);
        if (await server.Faults() is { } faults)
        {
            server.Dispose();
            throw new InvalidOperationException(faults);
        }

        return server;
    }

    // What it says where it ends instead of starting a worker.
    private async Task<string?> Faults()
    {
        var said = "";
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains("start worker process ", StringComparison.Ordinal))
                return null;
            said += $"{line}\n";
        }

        return said;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static void Write(ScratchFolder folder, string root, string headers, string redirects, int port)
    {
        folder.Write("_redirects", redirects);
        var (code, server) = Judge.Program("awk").Hear("-f", Path.Combine(Repository.Root, "deploy/nginx.awk"), "-v", $"root={root}", "-v", $"port=127.0.0.1:{port}", folder.Write("_headers", headers));
        Assert.True(code == 0, server);
        folder.Write("nginx.conf", $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            pid {{folder.Path("pid")}};
            error_log stderr notice;
            events { }
            http {
                access_log off;
                {{string.Concat(s_places.Select(place => $"{place}_temp_path {folder.Path(place)};"))}}
                include {{folder.Write("site.conf", server)}};
            }
            """);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
