using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What the preview answers: a status, for a redirection where to, and the content with its media type.</summary>
public sealed record Answer(int Status, string? Location, string? ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The headers that a host is told to send with it.</summary>
    public IReadOnlyList<Header> Headers { get; init; } = [];

    /// <summary>An answer without content.</summary>
    public static Answer Bare(int status, string? location = null) => new(status, location, null, default);
}
