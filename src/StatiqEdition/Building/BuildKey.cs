using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The SHA-256 of everything that an edition's published files are made from: the program with all it is built on, the site, what the command line asks for, and every file of the edition's folder by path and content. The same key means the same bytes; no time of any file is part of it.</summary>
internal static class BuildKey
{
    private static readonly string s_program = Program();

    /// <summary>The key, in hexadecimal digits.</summary>
    public static string Of(Site site, string asked, IReadOnlyList<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Encoding.UTF8.GetBytes(s_program));
        Add(hash, JsonSerializer.SerializeToUtf8Bytes(site, CardContract.Compact.Site));
        Add(hash, Encoding.UTF8.GetBytes(asked));
        foreach (var file in files)
        {
            Add(hash, Encoding.UTF8.GetBytes(file.Path));
            Add(hash, file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length first, so that no two lists of parts have the same bytes.
    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(part);
    }

    /// <summary>Our own assemblies by the version of their code, which changes with every change of code, theme or picture; those they refer to, and the runtime, by their versions.</summary>
    private static string Program()
    {
        var ours = new List<Assembly> { typeof(BuildKey).Assembly };
        var others = new SortedSet<string>(StringComparer.Ordinal);
        for (var next = 0; next < ours.Count; next++)
        {
            foreach (var name in ours[next].GetReferencedAssemblies().Where(name => others.Add(name.FullName) && IsOurs(name)))
                ours.Add(Assembly.Load(name));
        }

        return string.Join('\n', [$"{Environment.Version}", .. ours.Select(assembly => $"{assembly.ManifestModule.ModuleVersionId}"), .. others]);
    }

    private static bool IsOurs(AssemblyName name) => name.Name!.StartsWith($"{nameof(StatiqEdition)}.", StringComparison.Ordinal);
}
