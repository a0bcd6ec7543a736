namespace StatiqEdition.Markdown;

/// <summary>A block of a new edition's Markdown on its way: its kind and its tokens, line by line as the transcription has them.</summary>
internal sealed record Shape(ShapeKind Kind, IReadOnlyList<IReadOnlyList<Token>> Lines)
{
    /// <summary>A note's label; null for everything else.</summary>
    public string? Label { get; init; }

    /// <summary>The id that a heading is given; null where its words make one that lasts.</summary>
    public string? Id { get; init; }

    /// <summary>Its tokens in order.</summary>
    public IEnumerable<Token> Tokens => Lines.SelectMany(line => line);

    /// <summary>What the witness has here.</summary>
    public string Text => string.Join(' ', Tokens.Where(token => token.Raw.Length > 0).Select(token => token.Raw));

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Kind is ShapeKind.Title or ShapeKind.Section or ShapeKind.Subsection;

    /// <summary>Whether the edition reads some of its words.</summary>
    public bool HasText => Tokens.Any(token => token.Raw.Length > 0 && (token.Proposes is null or "layout" || token.Label is not null));

    /// <summary>The same words as a paragraph that says nothing of them.</summary>
    public Shape Plain() => new(ShapeKind.Paragraph, [.. Lines.Select(line => (IReadOnlyList<Token>)[.. line.Where(token => token.Raw.Length > 0).Select(token => new Token(token.Raw))]).Where(line => line.Count > 0)]);

    /// <summary>The same without the marks of these notes.</summary>
    public Shape Without(IReadOnlySet<string> labels) => labels.Count == 0 || !Tokens.Any(token => token.Label is { } label && labels.Contains(label))
        ? this
        : this with { Lines = [.. Lines.Select(line => (IReadOnlyList<Token>)[.. line.Select(token => token.Label is { } label && labels.Contains(label) ? new(token.Raw) : token)])] };
}
