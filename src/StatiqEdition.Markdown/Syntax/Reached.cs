using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>How far and how deep the parser has come in a text: where it meets a limit of its own it says no place. It takes nothing from the text.</summary>
internal sealed class Reached
{
    private const int Deep = Limits.DeepestText / 2;
    private int _sign;
    private int _deepest;
    private int? _deepestAt;

    /// <summary>The offset at which the parser gave up: where blocks became too deep, else at the last sign that may nest.</summary>
    public int Offset => _deepestAt ?? _sign;

    /// <summary>Parsers that follow the lines, of whatever depth. Lines that begin a typed block have their own, because Markdig asks parsers without a sign of theirs after those that have it.</summary>
    public IEnumerable<BlockParser> Lines => [new LineFollower(this), new LineFollower(this) { OpeningCharacters = [':'] }];

    /// <summary>A parser that follows the signs that may nest.</summary>
    public InlineParser Signs => new SignFollower(this);

    private void Follow(ContainerBlock? container, int offset)
    {
        var depth = 0;
        for (; container?.Parent is not null; container = container.Parent)
            depth++;
        if (depth > _deepest && _deepest < Limits.DeepestText)
            (_deepest, _deepestAt) = (depth, depth > Deep ? offset : null);
    }

    private sealed class LineFollower(Reached reached) : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            reached.Follow(processor.CurrentContainer, processor.Start);
            return BlockState.None;
        }
    }

    private sealed class SignFollower : InlineParser
    {
        private readonly Reached _reached;

        public SignFollower(Reached reached)
        {
            _reached = reached;
            OpeningCharacters = ['*', '_', '[', ']', '!'];
        }

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            _reached._sign = processor.GetSourcePosition(slice.Start);
            return false;
        }
    }
}
