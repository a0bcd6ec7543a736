namespace StatiqEdition.Publishing;

/// <summary>A picture's width and height, and the sizes of the title's letters and of all others, in pixels.</summary>
internal sealed record PictureShape(int Width, int Height, float Title, float Small)
{
    /// <summary>How far the frame stands from the edge.</summary>
    public float Edge => Small;

    /// <summary>How long a line may be.</summary>
    public float Measure => Width - (8 * Small);
}
