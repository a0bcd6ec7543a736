using StatiqEdition.Model;
using YamlMark = YamlDotNet.Core.Mark;

namespace StatiqEdition.Markdown;

/// <summary>Why a YAML text is not read, and where.</summary>
internal sealed record YamlFault(Rule Rule, YamlMark Mark, string Message);
