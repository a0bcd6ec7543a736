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
    private readonly HashSet<string> _changed;
    private readonly Dictionary<string, string> _commits = [];
    private readonly string? _last;

    private SourceRevisions(string folder, IReadOnlyCollection<string> editions, DateOnly? given)
    {
        _given = given;
        var changed = Task.Run(() => Git.Lines(folder, "-c", "status.relativePaths=true", "status", "--short", "--untracked-files=normal", "--", ".").SelectMany(line => line[3..].Split(" -> ")).Select(FirstStep).ToHashSet());
        var current = "";
        foreach (var line in Git.Lines(folder, "log", "--no-show-signature", "--relative", "--name-only", $"--format={Mark}%H %ct", "--", "."))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
                _commits.TryAdd(FirstStep(line), current);
            // The last changes are told first; the rest of a long history is not asked for.
            else if (_last is not null && editions.All(_commits.ContainsKey))
                break;
            else
                (current, _last) = (line[Mark.Length..], _last ?? line[Mark.Length..]);
        }

        _changed = changed.GetAwaiter().GetResult();
    }

    /// <summary>The input folder's revision; null where it is under no version control and no date is given.</summary>
    public Revision? OfSite => Revised(_last, _changed.Count > 0);

    /// <summary>The revisions of a folder that holds these editions.</summary>
    public static SourceRevisions Of(string folder, IReadOnlyCollection<string> editions, string? epoch) => new(folder, editions, SourceDateEpoch.Read(epoch));

    /// <summary>An edition's revision; one that was never committed has the folder's.</summary>
    public Revision? OfEdition(string id) => _commits.TryGetValue(id, out var commit) ? Revised(commit, _changed.Contains(id)) : OfSite;

    private static string FirstStep(string path) => path.Trim('"').Split('/')[0];

    private Revision? Revised(string? commit, bool isChanged) => commit?.Split(' ') is [var name, var seconds]
        ? new($"{name[..Digits]}{(isChanged ? "+" : "")}", _given ?? SourceDateEpoch.Day(seconds))
        : _given is null ? null : new(null, _given);
}
