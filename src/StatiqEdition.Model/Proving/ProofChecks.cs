namespace StatiqEdition.Model;

/// <summary>The disagreements of an edition with its base witness as diagnostics: the words of the edition, what the witness reads there and in which line, and the mark to write.</summary>
public static class ProofChecks
{
    /// <summary>A library that was read, with every edition of it proved; null where one does not hold.</summary>
    public static Outcome<Library> Of(Outcome<Library> read)
    {
        if (read.Value is not { } library)
            return read;
        var disagreements = library.Editions.SelectMany(OfAll).ToList();
        return disagreements.Count == 0 ? read : new(null, [.. read.Diagnostics.Where(IsToldBesides).Concat(disagreements).InOrder()]);
    }

    /// <summary>An edition that was read, with it and every kept release of it proved; null where one does not hold. What could not be read is not tried, and where words disagree with the witness it is told neither that they are not the released ones nor that an index does not find them: one slip, one diagnostic.</summary>
    public static Outcome<Edition> Of(Outcome<Edition> read)
    {
        if (read.Value is not { } edition)
            return read;
        var disagreements = OfAll(edition).ToList();
        return disagreements.Count == 0 ? read : new(null, [.. read.Diagnostics.Where(IsToldBesides), .. disagreements]);
    }

    /// <summary>A diagnostic for each disagreement, at its place; none where the proof holds.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition)
    {
        var proof = edition.Proof;
        if (proof.Disagreements.Count == 0 && !proof.Holds)
            throw new InvalidOperationException("the proof finds no disagreement, and cannot put the witness together again");
        return proof.Disagreements.Select(place => Rules.Proof.At(place.At?.Place ?? edition.Passages[0].Place, new DisagreementMessage(place, edition).Text));
    }

    private static IEnumerable<Diagnostic> OfAll(Edition edition) => Of(edition).Concat(edition.Kept.SelectMany(KeptChecks.Of));

    private static bool IsToldBesides(Diagnostic fault) => fault.Rule != Rules.ChangedText && fault.Rule != Rules.ChangedApparatus && fault.Rule != Rules.IdleForm;
}
