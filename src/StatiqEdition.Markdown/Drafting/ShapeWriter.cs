using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Writes the blocks of a new edition as Markdown, and remembers on which lines each stands and where the tokens are that an editor should see.</summary>
internal sealed class ShapeWriter(string file, Misread misread)
{
    private const int LongestBlock = 30_000;
    private const int LetterIndent = 4;
    private readonly StringBuilder _text = new();
    private readonly List<int> _ends = [];
    private readonly List<(Token Token, Place Place)> _seen = [];
    private int _line;
    private int _lineStart;
    private int _blockStart;

    /// <summary>The Markdown.</summary>
    public string Text => _text.ToString();

    /// <summary>What is proposed and what looks misread, each with its place.</summary>
    public IReadOnlyList<(Token Token, Place Place)> Seen => _seen;

    /// <summary>Writes the blocks.</summary>
    public void Write(IReadOnlyList<Shape> shapes)
    {
        for (var i = 0; i < shapes.Count; i++)
        {
            if (i > 0)
                EndLine();
            Write(shapes[i], shapes[i].Kind == ShapeKind.Lettered || (shapes[i].Kind == ShapeKind.Surplus && IsAmongLetters(shapes, i)) ? LetterIndent : 0);
            _ends.Add(_line);
        }
    }

    /// <summary>The index of the block that stands on a line, from 0.</summary>
    public int BlockAt(int line)
    {
        var index = _ends.BinarySearch(line + 1);
        return Math.Min(index < 0 ? ~index : index, _ends.Count - 1);
    }

    private static bool IsAmongLetters(IReadOnlyList<Shape> shapes, int index)
    {
        while (index < shapes.Count && shapes[index].Kind == ShapeKind.Surplus)
            index++;
        return index < shapes.Count && shapes[index].Kind == ShapeKind.Lettered;
    }

    private void Write(Shape shape, int indent)
    {
        _blockStart = _text.Length;
        _text.Append(' ', indent).Append(Opening(shape));
        foreach (var (index, line) in shape.Lines.Index())
        {
            if (index > 0 && !shape.IsHeading)
            {
                EndLine();
                _text.Append(' ', shape.Kind is ShapeKind.Paragraph or ShapeKind.Surplus ? indent : indent + LetterIndent);
            }

            Write(line, isFirst: index == 0 || !shape.IsHeading);
        }

        if (shape.Id is not null)
            _text.Append(" {#").Append(shape.Id).Append('}');
        EndLine();
    }

    private void Write(IReadOnlyList<Token> tokens, bool isFirst)
    {
        foreach (var token in tokens)
        {
            if (_text.Length - _blockStart > LongestBlock)
                isFirst = Divide();
            if (!isFirst)
                _text.Append(' ');
            if (token.Proposes is not null || misread.IsLikely(token))
                _seen.Add((token, new(file, _line, _text.Length - _lineStart)));
            _text.Append(token.Written(isFirst));
            isFirst = false;
        }
    }

    /// <summary>Ends a paragraph that grows too long for one block, and begins another.</summary>
    private bool Divide()
    {
        EndLine();
        EndLine();
        _blockStart = _text.Length;
        return true;
    }

    private void EndLine()
    {
        _text.Append('\n');
        (_line, _lineStart) = (_line + 1, _text.Length);
    }

    private static string Opening(Shape shape) => shape.Kind switch
    {
        ShapeKind.Title => "# ",
        ShapeKind.Section => "## ",
        ShapeKind.Subsection => "### ",
        ShapeKind.Note => $"[^{shape.Label}]: ",
        _ => "",
    };
}
