namespace StatiqEdition.Model;

/// <summary>The state of the source a build was made from: its abbreviated commit and the commit's day in UTC, or <c>SOURCE_DATE_EPOCH</c>'s.</summary>
public sealed record Revision(string? Id, DateOnly? Date);
