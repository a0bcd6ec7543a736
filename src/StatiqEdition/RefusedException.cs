namespace StatiqEdition;

/// <summary>A command that must not be carried out, with the reason in words for the person who gave it.</summary>
public sealed class RefusedException(string message) : IOException(message);
