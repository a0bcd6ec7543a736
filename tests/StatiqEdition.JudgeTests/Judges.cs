namespace StatiqEdition.JudgeTests;

/// <summary>The judges, each the program that its field trusts. <c>.ci/run</c> installs them all.</summary>
internal static class Judges
{
    /// <summary>The Nu Html Checker of the W3C.</summary>
    public static Judge Html { get; } = Judge.Archive("node_modules/vnu-jar/build/dist/vnu.jar");

    /// <summary>EPUBCheck, of the W3C's publishing group.</summary>
    public static Judge Epub { get; } = Judge.JavaProgram("epubcheck");

    /// <summary>Jing, for RELAX NG.</summary>
    public static Judge RelaxNg { get; } = Judge.Program("jing");

    /// <summary>Ajv, for JSON Schema.</summary>
    public static Judge JsonSchema { get; } = Judge.Script("schema.mjs");

    /// <summary>Citation.js, which reads citations for bibliographies.</summary>
    public static Judge Citations { get; } = Judge.Script("citations.mjs");

    /// <summary>Jing with the schema tei_all of the TEI Consortium, which the environment variable TEI_SCHEMA names.</summary>
    public static Judge Tei { get; } = RelaxNg.Under(Environment.GetEnvironmentVariable("TEI_SCHEMA"), "TEI_SCHEMA names no file tei_all.rng: whether the TEI is valid is not judged.");

    /// <summary>nginx, which must read the server that is written for it.</summary>
    public static Judge Nginx { get; } = Judge.Program("nginx");

    /// <summary>The judge with this property's name.</summary>
    public static Judge Named(string name) => (Judge)typeof(Judges).GetProperty(name)!.GetValue(null)!;
}
