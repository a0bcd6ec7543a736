using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Hostile;

/// <summary>No text of an edition can become markup, script, style, a header or a field. Every text on trial is put into every place that takes text; every file that is published then has the same structure as with harmless text, and the text itself where that has the harmless one.</summary>
public sealed partial class HostileFieldTests
{
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Payloads.All.Count)];

    [Theory, MemberData(nameof(Texts))]
    public async Task Every_file_has_the_structure_that_it_has_with_harmless_text_and_the_hostile_text_as_text(int number)
    {
        var (hostile, harmless) = (await Published(Payloads.All[number], text => text), await Published(Payloads.All[number], Tamed.Of));

        Assert.Equal(harmless.Select(file => file.Path), hostile.Select(file => file.Path));
        Assert.All(hostile.Zip(harmless), pair => AssertAlike(pair.First, pair.Second, PlainText.SingleSpaced(Payloads.All[number])));
    }

    [Fact]
    public async Task Every_value_that_takes_text_is_published()
    {
        var words = (await Published("x", text => text)).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => Word().Matches(string.Join(' ', Skeleton.Of(file))).Select(word => word.Value)).ToHashSet();

        Assert.Equal([], Leaf.All.Where(leaf => leaf.IsText && !words.Contains(leaf.Mark)));
    }

    [Fact]
    public void The_edition_on_trial_has_every_key_that_the_program_knows() => Assert.Empty(
        from file in HostileFiles.Yaml.Keys
        from path in Leaf.Paths(Leaf.Documents()[file]).Select(path => path[..path.LastIndexOf('/')]).Distinct()
        where Leaf.At(Leaf.Documents()[file], path) is JsonObject
        from key in KnownKeys(file, path)
        where !((JsonObject)Leaf.At(Leaf.Documents()[file], path)).ContainsKey(key)
        select $"{file}{path}: {key}");

    // The program names the keys that it knows where it is given one that it does not.
    private static string[] KnownKeys(string file, string path)
    {
        var documents = Leaf.Documents();
        ((JsonObject)Leaf.At(documents[file], path))["zzz"] = "x";
        var fault = Assert.Single(new HostileEdition("x", made => made, documents).Draft.Diagnostics, fault => fault.Message.StartsWith("the key 'zzz' is unknown", StringComparison.Ordinal));
        return fault.Message[(fault.Message.LastIndexOf("are ", StringComparison.Ordinal) + "are ".Length)..].Split(", ");
    }

    private static void AssertAlike(SiteFile hostile, SiteFile harmless, string text)
    {
        if (hostile.Content.Span.SequenceEqual(harmless.Content.Span))
            return;
        var (expected, actual) = (Skeleton.Of(harmless).ToList(), Skeleton.Of(hostile).ToList());
        var other = actual.Zip(expected).FirstOrDefault(pair => !IsAlike(pair.First, pair.Second, text));
        Assert.True(other == default, $"{hostile.Path}\n  has      {other.First}\n  not like {other.Second}");
        Assert.Equal(expected.Count, actual.Count);
    }

    // In an address signs may be written by their numbers, and so may those of an address in it.
    private static bool IsAlike(string hostile, string harmless, string text) =>
        IsSame(hostile, harmless, text) || IsSame(Unescaped(hostile), Unescaped(harmless), text) || IsSame(Unescaped(Unescaped(hostile)), Unescaped(Unescaped(harmless)), text);

    private static string Unescaped(string address) => Uri.UnescapeDataString(address);

    private static bool IsSame(string hostile, string harmless, string text) =>
        Tamed.Of(Plain(hostile)) == Tamed.Of(Plain(harmless)) && (hostile.Contains(text, StringComparison.Ordinal) || !harmless.Contains(Tamed.Of(text), StringComparison.Ordinal));

    // Digests are of the text.
    private static string Plain(string line) => Sum().Replace(line, "sum");

    private static Task<IReadOnlyList<SiteFile>> Published(string text, Func<string, string> made) =>
        Publisher.Publish(HostileEdition.Library(new HostileEdition(text, made, Leaf.Filled(text, made)).Files));

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"\bw[0-9]{3}\b", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
