namespace StatiqEdition.Model;

/// <summary>The registry of rules. Each has its section in <c>docs/diagnostics.md</c> and its fixture in the tests.</summary>
public static class Rules
{
    /// <summary>A file is UTF-8 without control, bidirectional or other invisible characters.</summary>
    public static readonly Rule Encoding = Error("SE101", "The file is not clean UTF-8 text");

    /// <summary>A YAML file can be read: mappings, lists and plain values, without anchors, aliases or duplicate keys (yaml.org 1.2).</summary>
    public static readonly Rule Yaml = Error("SE102", "The YAML cannot be read");

    /// <summary>A YAML mapping has known keys only.</summary>
    public static readonly Rule UnknownKey = Error("SE103", "The key is unknown");

    /// <summary>A YAML mapping has all keys it needs.</summary>
    public static readonly Rule MissingKey = Error("SE104", "A key is missing");

    /// <summary>A value of a YAML key has the form the key asks for.</summary>
    public static readonly Rule WrongValue = Error("SE105", "The value has the wrong form");

    /// <summary>A file that the edition names exists.</summary>
    public static readonly Rule MissingFile = Error("SE106", "A file is missing");

    /// <summary>The source uses only the Markdown that critical Markdown knows (docs/format.md).</summary>
    public static readonly Rule Construct = Error("SE107", "The construct is not part of critical Markdown");

    /// <summary>The source has no raw HTML.</summary>
    public static readonly Rule RawHtml = Error("SE108", "Raw HTML");

    /// <summary>The only attribute is <c>{#id}</c>, at the end of a heading.</summary>
    public static readonly Rule Attribute = Error("SE109", "An attribute other than {#id}");

    /// <summary>A typed block is of a known type and closed.</summary>
    public static readonly Rule TypedBlock = Error("SE110", "The typed block is unknown or open");

    /// <summary>A source is within the limits of docs/limits.md: no file, block or nesting is beyond what documents have.</summary>
    public static readonly Rule TooLarge = Error("SE111", "The text is too large or too deeply nested");

    /// <summary>The input holds files and folders only, no symbolic links.</summary>
    public static readonly Rule SymbolicLink = Error("SE112", "A symbolic link in the input");

    /// <summary>An edition's folder has an id that can stand in an address.</summary>
    public static readonly Rule EditionId = Error("SE113", "The edition's folder name cannot be its id");

    /// <summary>An edition has parts, and each part has a passage.</summary>
    public static readonly Rule Empty = Error("SE114", "The edition, or a part of it, has no text");

    /// <summary>A ledger is as the command <c>release</c> wrote it.</summary>
    public static readonly Rule LedgerForm = Error("SE115", "The ledger cannot be read");

    /// <summary>Every file and folder of the input can be read.</summary>
    public static readonly Rule Unreadable = Error("SE116", "A file cannot be read");

    /// <summary>No file holds two versions of a place that are still to be joined.</summary>
    public static readonly Rule Unmerged = Error("SE117", "A merge is not finished");

    /// <summary>A folder of the input is an edition.</summary>
    public static readonly Rule NoEdition = Warning("SE118", "A folder without an edition");

    /// <summary>With all changes rejected the edition is the base witness: every word once, every line whole, in whatever order of lines (docs/architecture.md).</summary>
    public static readonly Rule Proof = Error("SE201", "The edition and the witness disagree");

    /// <summary>A mark is closed in the paragraph in which it is opened.</summary>
    public static readonly Rule UnclosedMark = Error("SE202", "A mark is not closed");

    /// <summary>A mark holds no other mark.</summary>
    public static readonly Rule NestedMark = Error("SE203", "A mark inside a mark");

    /// <summary>An emendation changes something.</summary>
    public static readonly Rule IdleMark = Error("SE204", "The mark changes nothing");

    /// <summary>A variant note stands right after the mark it belongs to.</summary>
    public static readonly Rule StrayNote = Error("SE205", "A variant note without a mark");

    /// <summary>A cause is a word of the closed list, given once.</summary>
    public static readonly Rule Cause = Error("SE206", "The cause is unknown");

    /// <summary>A siglum is declared in edition.yml.</summary>
    public static readonly Rule Siglum = Error("SE207", "The siglum is unknown");

    /// <summary>Words that are left unchanged are marked only to say something of them.</summary>
    public static readonly Rule SilentMark = Error("SE208", "Marked words without a note");

    /// <summary>A witness file has the SHA-256 that edition.yml gives.</summary>
    public static readonly Rule Checksum = Error("SE209", "The witness file is not the one declared");

    /// <summary>A page break stands between words of the text, not inside a mark, and pages follow one another.</summary>
    public static readonly Rule PageBreak = Error("SE210", "The page break is misplaced");

    /// <summary>A normalization takes signs away, never letters or figures.</summary>
    public static readonly Rule HidingNormalization = Error("SE211", "A normalization hides text");

    /// <summary>A normalization takes something from a line of the base witness.</summary>
    public static readonly Rule IdleNormalization = Warning("SE212", "A normalization does nothing");

    /// <summary>A closing sign or an arrow of CriticMarkup belongs to a mark.</summary>
    public static readonly Rule LoneSign = Error("SE213", "A sign without its mark");

    /// <summary>A variant note gives one reading of a witness, and none of the base witness, which the mark itself gives.</summary>
    public static readonly Rule SecondReading = Error("SE214", "A witness is read twice");

    /// <summary>Numbered paragraphs run 1, 2, 3 … through the edition, lettered ones a, b, c … under each.</summary>
    public static readonly Rule Sequence = Error("SE301", "The number is out of sequence");

    /// <summary>An id is given once in an edition.</summary>
    public static readonly Rule DuplicateId = Error("SE302", "The id is taken");

    /// <summary>A note that is referred to is defined.</summary>
    public static readonly Rule UndefinedNote = Error("SE303", "The note is not defined");

    /// <summary>A note that is defined is referred to.</summary>
    public static readonly Rule UnusedNote = Error("SE304", "The note is never referred to");

    /// <summary>A note is defined once.</summary>
    public static readonly Rule DuplicateNote = Error("SE305", "The note is defined twice");

    /// <summary>A link's target is http, https, mailto or relative.</summary>
    public static readonly Rule LinkTarget = Error("SE306", "The link leads where it must not");

    /// <summary>An id is made of lower-case ASCII letters, digits and single hyphens, 64 at most.</summary>
    public static readonly Rule MalformedId = Error("SE307", "The id has characters that do not last");

    /// <summary>A declared comparison names two passages of the edition.</summary>
    public static readonly Rule Comparison = Error("SE308", "A compared passage does not exist");

    /// <summary>An id that was ever published is there, or has an alias.</summary>
    public static readonly Rule VanishedId = Error("SE309", "A published id is gone");

    /// <summary>The text of a released version is what it was when it was released.</summary>
    public static readonly Rule ChangedText = Warning("SE310", "The text has changed since its release");

    /// <summary>The version does not fall.</summary>
    public static readonly Rule FallenVersion = Error("SE311", "The version is below the last release's");

    /// <summary>An edition that goes online has the version of its last release.</summary>
    public static readonly Rule Unreleased = Error("SE312", "The version is not released");

    /// <summary>An alias leads from an id that was published to one that is there.</summary>
    public static readonly Rule Alias = Error("SE313", "The alias leads nowhere");

    /// <summary>The base witness is the file against which the last release was proved, while the version is that release's.</summary>
    public static readonly Rule OtherWitness = Warning("SE314", "The witness is not the one released");

    /// <summary>No passage has the name of one of the edition's pages as its id.</summary>
    public static readonly Rule PageName = Error("SE315", "The id is the name of a page");

    /// <summary>A note says what it means without the notes before it.</summary>
    public static readonly Rule LeaningNote = Warning("SE316", "The note leans on another");

    /// <summary>What a released version says beside its words is what it was when it was released.</summary>
    public static readonly Rule ChangedApparatus = Warning("SE317", "The apparatus has changed since its release");

    /// <summary>A published id of a paragraph without a number does not come to mean the words of another.</summary>
    public static readonly Rule Displaced = Error("SE318", "A published id has come to mean other words");

    /// <summary>A link to a fragment of the edition's own page leads to a passage.</summary>
    public static readonly Rule PassageLink = Error("SE320", "The link leads to no passage");

    /// <summary>A form that an index declares stands in the text.</summary>
    public static readonly Rule IdleForm = Warning("SE330", "The form stands nowhere in the text");

    /// <summary>A form is declared once among the indexes, and once among the words of estimative probability.</summary>
    public static readonly Rule RepeatedForm = Error("SE331", "The form is declared twice");

    /// <summary>Every release of the ledger is kept in the edition's folder, to be read for good.</summary>
    public static readonly Rule NotKept = Warning("SE340", "The release is not kept");

    /// <summary>A kept release is what was released, text by text, and in its apparatus and description.</summary>
    public static readonly Rule AlteredRelease = Error("SE341", "The kept release was altered");

    /// <summary>What <c>new</c> proposed was confirmed by an editor.</summary>
    public static readonly Rule Proposal = Warning("SE401", "A proposal is not confirmed");

    /// <summary>What <c>new</c> could not know was written by an editor.</summary>
    public static readonly Rule Placeholder = Warning("SE402", "A placeholder stands here");

    /// <summary>Every rule, in the order of the codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Encoding, Yaml, UnknownKey, MissingKey, WrongValue, MissingFile, Construct, RawHtml, Attribute, TypedBlock, TooLarge, SymbolicLink, EditionId, Empty, LedgerForm, Unreadable, Unmerged, NoEdition,
        Proof, UnclosedMark, NestedMark, IdleMark, StrayNote, Cause, Siglum, SilentMark, Checksum, PageBreak, HidingNormalization, IdleNormalization, LoneSign, SecondReading,
        Sequence, DuplicateId, UndefinedNote, UnusedNote, DuplicateNote, LinkTarget, MalformedId, Comparison, VanishedId, ChangedText, FallenVersion, Unreleased, Alias, OtherWitness, PageName, LeaningNote, ChangedApparatus, Displaced, PassageLink, IdleForm, RepeatedForm, NotKept, AlteredRelease,
        Proposal, Placeholder,
    ];

    private static Rule Error(string code, string title) => new(code, Severity.Error, title);

    private static Rule Warning(string code, string title) => new(code, Severity.Warning, title);
}
