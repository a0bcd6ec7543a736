using System.Diagnostics.CodeAnalysis;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>A page to be rendered: its frame, the theme's component and what the component is fed with beside the frame.</summary>
public sealed record SitePage(PageFrame Frame, [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)][param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component, IReadOnlyDictionary<string, object?> Fed)
{
    /// <summary>A page of a component's kind, fed with values by the names of its parameters.</summary>
    public static SitePage Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(PageFrame frame, params IEnumerable<(string Parameter, object? Value)> fed) =>
        new(frame, typeof(TPage), fed.ToDictionary(pair => pair.Parameter, pair => pair.Value));

    /// <summary>Whether the page has an address of its own; the page for missing addresses has none, and one that only leads on is another's.</summary>
    public bool IsLasting => Frame.Path != PageFrame.NotFoundPath && Frame.MovedTo is null;

    /// <summary>The file that a host answers the page's address with.</summary>
    public string File => Frame.Path.Length == 0 || Frame.Path.EndsWith('/') ? $"{Frame.Path}index.html" : Frame.Path;
}
