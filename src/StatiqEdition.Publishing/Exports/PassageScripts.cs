using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>passages.js</c>: an edition's texts for the scripts of its pages. A script and not JSON, because a page that was opened from a folder may load scripts and nothing else.</summary>
public static class PassageScripts
{
    /// <summary>The one file: it puts the texts under the edition's id into <c>editions</c>, which the theme's <c>page.js</c> declares.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        var places = PlaceName.Of(edition);
        var texts = new PassageScriptKeys.Edition(known.Version, known.ShortTitle, known.Title, known.Language, edition.Base.Siglum, [.. edition.Passages.Select(passage => Passage(edition, passage, places[passage.Id]))]);
        yield return SiteFile.OfText(Addresses.PassageScript(edition), $"editions.set({JsonSerializer.Serialize(edition.Id.Id, ScriptContract.Compact.String)}, {JsonSerializer.Serialize(texts, ScriptContract.Compact.Edition)});\n");
    }

    private static PassageScriptKeys.Passage Passage(Edition edition, Passage passage, PlaceName place) => new(
        passage.Id.Id,
        passage.Kind.Word(),
        PassageName.Brief(passage),
        PassageName.Full(passage),
        $"{place}",
        SitedName.Whence(edition, passage),
        passage.Text,
        passage.WitnessText == passage.Text ? null : passage.WitnessText,
        Departures.Of(passage).Select(Departure).ToList() is { Count: > 0 } departures ? departures : null);

    private static PassageScriptKeys.Departure Departure(Departure place) => new(place.Variant, place.Edition.Before, place.Edition.Text, place.Witness.Before, place.Witness.Text);
}
