using Markdig.Extensions.CustomContainers;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A typed block of the source, <c>::: signature</c>; two of the same kind are two.</summary>
internal sealed class TypedBlock(GroupKind kind)
{
    private static readonly Dictionary<string, GroupKind> s_kinds = new()
    {
        ["title-page"] = GroupKind.TitlePage,
        ["signature"] = GroupKind.Signature,
        ["preamble"] = GroupKind.Preamble,
    };

    public GroupKind Kind { get; } = kind;

    /// <summary>The typed block that a container opens; null, and reported, where it is unknown or open.</summary>
    public static TypedBlock? Read(CustomContainer container, Report report)
    {
        var name = $"{container.Info} {container.Arguments}".Trim();
        if (container.ClosingFencedCharCount == 0)
            report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is not closed; write ::: on a line of its own after it");
        if (s_kinds.TryGetValue(name, out var kind))
            return new(kind);
        report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is no typed block; known are {string.Join(", ", s_kinds.Keys)}");
        return null;
    }
}
