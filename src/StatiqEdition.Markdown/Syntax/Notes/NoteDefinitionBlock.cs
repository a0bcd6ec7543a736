using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>The text of a note, <c>[^1]: …</c>, one paragraph.</summary>
internal sealed class NoteDefinitionBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}
