using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>A view that a host shows beside the site, such as the panel of the preview: no part of the theme, and written by the same hand.</summary>
public abstract class HostView : View;
