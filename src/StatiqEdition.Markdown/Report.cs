using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>How a construct's parser reports a fault: the rule, the offset in the source file, and what to print.</summary>
internal delegate void Report(Rule rule, int offset, string message);
