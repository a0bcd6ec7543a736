namespace StatiqEdition.Model;

/// <summary>The ids that are given twice in an edition. Passages and pages whose numbers were found to be wrong are left out, since they are not called what they should be.</summary>
internal static class DuplicateIds
{
    /// <summary>A diagnostic for each id that is taken, at the place where it is given again.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition, IEnumerable<Diagnostic> known)
    {
        var wrong = known.Where(fault => fault.Rule == Rules.Sequence || fault.Rule == Rules.PageBreak).Select(fault => fault.Place).ToHashSet();
        return from same in Ids(edition, wrong).GroupBy(id => id.Id)
               from again in same.Skip(1)
               select Rules.DuplicateId.At(again.Place, $"the id '{again.Id}' is taken at {same.First().Place}; {Remedy(again, same.First())}");
    }

    private static IEnumerable<Given> Ids(Edition edition, HashSet<Place> wrong)
    {
        var passages = Right(edition.Passages, wrong).ToList();
        return
        [
            .. from passage in passages
               from given in Pages(passage, wrong).Prepend(new(passage.Id.Id, passage.Place, passage.Kind == PassageKind.Heading, IsPage: false, passage.Kind == PassageKind.Paragraph ? passage.Number : null))
               select given,
            // The variants of passages with one id have one id as well, which is no second fault.
            .. passages.DistinctBy(passage => passage.Id).SelectMany(passage => passage.Variants.Select(variant => new Given(variant.Id, passage.Place, IsHeading: false, IsPage: false))),
        ];
    }

    private static IEnumerable<Given> Pages(Passage passage, HashSet<Place> wrong) =>
        from page in passage.PageBreaks
        let place = page.Place ?? passage.Place
        where !wrong.Contains(place)
        select new Given(page.Id.Id, place, IsHeading: false, IsPage: true);

    /// <summary>The passages that are called what they should be: where a paragraph's number is wrong, its lettered parts' are too.</summary>
    private static IEnumerable<Passage> Right(IEnumerable<Passage> passages, HashSet<Place> wrong)
    {
        var isWrong = false;
        foreach (var passage in passages)
        {
            isWrong = wrong.Contains(passage.Place) || (isWrong && passage.Kind == PassageKind.Subparagraph);
            if (!isWrong)
                yield return passage;
        }
    }

    private static string Remedy(Given again, Given first) => (again, first) switch
    {
        ({ IsHeading: true }, _) => "give this heading another, {#id}",
        (_, { IsHeading: true }) => "give the heading there another, {#id}",
        ({ IsPage: true }, _) => "correct the number of one of the pages",
        ({ Number: { } number }, { Number: not null }) => $"numbers run through the whole edition; write {number}\\. where it is another count",
        _ => "give one of the two parts an 'id' of its own in its front matter, or this paragraph another, {#id}",
    };

    private sealed record Given(string Id, Place Place, bool IsHeading, bool IsPage, string? Number = null);
}
