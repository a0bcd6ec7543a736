using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The state of the input folder and of each edition in it: the last commit that touched it, with a plus sign where something is not committed. The date is the commit's day in UTC or <c>SOURCE_DATE_EPOCH</c>'s (reproducible-builds.org), never today.</summary>
public sealed class SourceRevisions
{
    /// <summary>Digits of a commit's name; fixed, because git's own choice differs from clone to clone.</summary>
    private const int Digits = 10;

    // No file's name begins so.
    private const string Mark = "//";

    private readonly DateOnly? _given;
    private readonly Task<HashSet<string>> _changed;
    private readonly Task<History> _history;

    private SourceRevisions(string folder, IReadOnlyCollection<string> editions, DateOnly? given)
    {
        _given = given;
        _changed = Task.Run(() => Git.Lines(folder, "-c", "status.relativePaths=true", "status", "--short", "--untracked-files=normal", "--", ".").SelectMany(line => line[3..].Split(" -> ")).Select(FirstStep).ToHashSet());
        _history = Task.Run(() => Read(folder, editions));
    }

    /// <summary>The input folder's revision; null where it is under no version control and no date is given.</summary>
    public Revision? OfSite => Revised(_history.GetAwaiter().GetResult().Last, changed => changed.Count > 0);

    /// <summary>The revisions of a folder that holds these editions. Git is asked meanwhile; who wants to know one waits.</summary>
    public static SourceRevisions Of(string folder, IReadOnlyCollection<string> editions, string? epoch) => new(folder, editions, SourceDateEpoch.Read(epoch));

    /// <summary>An edition's revision; one that was never committed has the folder's.</summary>
    public Revision? OfEdition(string id) =>
        _history.GetAwaiter().GetResult().Commits.TryGetValue(id, out var commit) ? Revised(commit, changed => changed.Contains(id)) : OfSite;

    private static History Read(string folder, IReadOnlyCollection<string> editions)
    {
        var commits = new Dictionary<string, string>();
        var (current, last) = ("", (string?)null);
        foreach (var line in Git.Lines(folder, "log", "--no-show-signature", "--relative", "--name-only", $"--format={Mark}%H %ct", "--", "."))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
                commits.TryAdd(FirstStep(line), current);
            // The last changes are told first; the rest of a long history is not asked for.
            else if (last is not null && editions.All(commits.ContainsKey))
                break;
            else
                (current, last) = (line[Mark.Length..], last ?? line[Mark.Length..]);
        }

        return new(commits, last);
    }

    private static string FirstStep(string path) => path.Trim('"').Split('/')[0];

    private Revision? Revised(string? commit, Func<HashSet<string>, bool> isChanged) => commit?.Split(' ') is [var name, var seconds]
        ? new($"{name[..Digits]}{(isChanged(_changed.GetAwaiter().GetResult()) ? "+" : "")}", _given ?? SourceDateEpoch.Day(seconds))
        : _given is null ? null : new(null, _given);

    /// <summary>The last commit of each edition and of the whole folder, its name and its second.</summary>
    private sealed record History(IReadOnlyDictionary<string, string> Commits, string? Last);
}
