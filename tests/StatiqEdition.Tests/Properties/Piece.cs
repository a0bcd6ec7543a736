using CsCheck;

namespace StatiqEdition.Tests;

/// <summary>A piece of a random paragraph: how an editor writes it, what the edition reads, what the witness reads, and how many marks it has.</summary>
internal sealed record Piece(string Markdown, string Reading, string Witness, int Marks)
{
    // What stands on the witness's side is taken letter for letter, so no sign of CriticMarkup may arise in it.
    private static readonly Gen<string> s_witness = Words("abcdeé  .,;:!?()'\"*_`<>[]&\\#-");
    private static readonly Gen<string> s_text = Words("abcdeé  .,;:!?()'\"*_`<>[]&\\#-{}+=~|^/1");

    private static readonly Gen<Piece> s_mark = Gen.OneOf(
        s_text.Select(text => new Piece($"{{++{Escaped(text)}++}}", text, "", 1)),
        s_witness.Select(witness => new Piece($"{{--{witness}--}}", "", witness, 1)),
        s_text.Select(text => new Piece($"{{=={Escaped(text)}==}}{{>>sic<<}}", text, text, 1)),
        Gen.Select(s_witness, s_text).Select(pair => new Piece($"{{~~{pair.Item1}x~>y{Escaped(pair.Item2)}~~}}", "y" + pair.Item2, pair.Item1 + "x", 1)));

    private static readonly Gen<Piece> s_plain = Gen.OneOf(
        s_text.Select(text => new Piece(Escaped(text), text, text, 0)),
        Gen.Const(new Piece(" ", " ", " ", 0)),
        Gen.Const(new Piece("\nand", " and", " and", 0)));

    /// <summary>Text, marks with and without a variant note, and emphasis around them.</summary>
    public static Gen<Piece> Any { get; } = Gen.OneOf(
        s_plain,
        s_mark,
        s_mark.Select(mark => mark.Markdown.EndsWith("<<}", StringComparison.Ordinal) ? mark : mark with { Markdown = mark.Markdown + "{>>ocr? | F = other words | the *editor's* remark<<}" }),
        Gen.OneOf(s_plain, s_mark).Array[1, 4].Select(inside => Joined([new(" *x", " x", " x", 0), .. inside, new("x* ", "x ", "x ", 0)])));

    /// <summary>Pieces one after another.</summary>
    public static Piece Joined(IReadOnlyCollection<Piece> pieces) => new(
        string.Concat(pieces.Select(piece => piece.Markdown)),
        string.Concat(pieces.Select(piece => piece.Reading)),
        string.Concat(pieces.Select(piece => piece.Witness)),
        pieces.Sum(piece => piece.Marks));

    private static Gen<string> Words(string letters) => Gen.Char[letters].Array[1, 12].Select(chars => $"w{new string(chars).Replace("--", "-", StringComparison.Ordinal)}w");

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : $"{c}"));
}
