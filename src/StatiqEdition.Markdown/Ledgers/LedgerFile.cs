using System.Text;
using System.Text.Json;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary><c>ledger.json</c>: what was ever published of an edition. The file is UTF-8, its bytes are the same for the same ledger: releases from the oldest on, ids in ordinal order, two spaces, LF.</summary>
public static class LedgerFile
{
    /// <summary>The file's name in the edition's folder.</summary>
    public const string Name = "ledger.json";

    /// <summary>The bytes of an edition's ledger.</summary>
    public static ReadOnlyMemory<byte> Write(Edition edition) =>
        (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(LedgerShape.KeysOf(edition), LedgerContract.Strict.Ledger), (byte)'\n'];

    /// <summary>The ledger in an edition's folder; empty where there is none or, with a report, where it cannot be read.</summary>
    internal static Ledger Read(EditionFolder folder, Locus edition)
    {
        if (!folder.Has(Name) || folder.Open(Name, Place.StartOf($"{folder.Path}/{Name}")) is not var (file, source))
            return Ledger.Empty;
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        Place At(long offset) => source.PlaceOf(Encoding.UTF8.GetCharCount(bytes, 0, (int)offset));
        try
        {
            var keys = JsonSerializer.Deserialize(bytes, LedgerContract.Strict.Ledger) ?? throw new JsonException();
            var faults = LedgerFaults.Of(keys, edition).Select(fault => Rules.LedgerForm.At(At(fault.Offset), fault.Message)).ToList();
            folder.Diagnostics.AddRange(faults);
            return faults.Count > 0 ? Ledger.Empty : LedgerShape.LedgerOf(keys, At);
        }
        catch (JsonException fault)
        {
            folder.Diagnostics.Add(Rules.LedgerForm.At(At(OffsetOf(fault, bytes)), $"{Sentence(fault)}; restore the file, which only 'release' writes"));
            return Ledger.Empty;
        }
    }

    /// <summary>The fault in words, without the position that .NET appends.</summary>
    private static string Sentence(JsonException fault) => fault.Message.Split([" Path: ", " LineNumber: "], StringSplitOptions.None)[0].TrimEnd('.').ReplaceLineEndings(" ");

    private static long OffsetOf(JsonException fault, byte[] bytes)
    {
        var start = 0;
        for (var line = 0L; line < (fault.LineNumber ?? 0); line++)
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Math.Clamp(start + (fault.BytePositionInLine ?? 0), 0, bytes.Length);
    }
}
