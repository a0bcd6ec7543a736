using System.Collections.Frozen;

namespace StatiqEdition.Model;

/// <summary>
/// The letters that those who look for a word take for others. Of a letter with marks, the letter alone, wherever Unicode decomposes it (UAX #15, NFD) into one letter and marks of Latin, Greek, Cyrillic, Hebrew or Arabic
/// (U+0300–036F, U+0591–05C7, U+064B–065F, U+0670), which left alone are nothing; and of letters that it does not decompose, those that stand for them in print: <c>ss</c> for <c>ß</c>, <c>s</c> for <c>ſ</c>.
/// The table is written out because the program has no data of Unicode to decompose with; the theme's <c>words.js</c> repeats the rule, and a test compares the two on every letter.
/// </summary>
internal static class FoldedLetters
{
    private const string Table = """
        a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        ae æǣǽ
        b ḃḅḇ
        c çćĉċčḉ
        d ðďđḋḍḏḑḓ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        f ḟ
        ff ﬀ
        ffi ﬃ
        ffl ﬄ
        fi ﬁ
        fl ﬂ
        g ĝğġģǧǵḡ
        h ĥħȟḣḥḧḩḫẖ
        i ìíîïĩīĭįİıǐȉȋḭḯỉị
        j ĵǰ
        k ķǩḱḳḵ
        l ĺļľłḷḹḻḽ
        m ḿṁṃ
        n ñńņňŋǹṅṇṉṋ
        o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        oe œ
        p ṕṗ
        r ŕŗřȑȓṙṛṝṟ
        s śŝşšſșṡṣṥṧṩẛ
        ss ß
        st ﬅﬆ
        t ţťțṫṭṯṱẗ
        th þ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍ
        y ýÿŷȳẏẙỳỵỷỹ
        z źżžẑẓẕ
        ʒ ǯ
        α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        ε έἐἑἒἓἔἕὲέ
        η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        ι ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ
        ο όὀὁὂὃὄὅὸό
        ρ ῤῥ
        σ ς
        υ ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
        ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        ϒ ϓϔ
        а ӑӓ
        г ѓ
        е ѐёӗ
        ж ӂӝ
        з ӟ
        и йѝӣӥ
        к ќ
        о ӧ
        у ўӯӱӳ
        ч ӵ
        ы ӹ
        э ӭ
        і ї
        ѵ ѷ
        ә ӛ
        ө ӫ
        """;

    // Escaped, since their lines would run the other way.
    private const string RightToLeft =
        "\u05D0\uFB2E\uFB2F\uFB30 \u05D1\uFB31\uFB4C \u05D2\uFB32 \u05D3\uFB33 \u05D4\uFB34 \u05D5\uFB35\uFB4B \u05D6\uFB36 \u05D8\uFB38 \u05D9\uFB1D\uFB39 \u05DA\uFB3A "
        + "\u05DB\uFB3B\uFB4D \u05DC\uFB3C \u05DE\uFB3E \u05E0\uFB40 \u05E1\uFB41 \u05E3\uFB43 \u05E4\uFB44\uFB4E \u05E6\uFB46 \u05E7\uFB47 \u05E8\uFB48 "
        + "\u05E9\uFB2A\uFB2B\uFB2C\uFB2D\uFB49 \u05EA\uFB4A \u05F2\uFB1F \u0627\u0622\u0623\u0625 \u0648\u0624 \u064A\u0626 \u06C1\u06C2 \u06D2\u06D3 \u06D5\u06C0";

    private static readonly FrozenDictionary<char, string> s_letters = Letters().ToFrozenDictionary();

    /// <summary>A word in lower case with its letters folded; one that is nothing but marks stays as it is.</summary>
    public static string Of(string word)
    {
        if (!word.Any(letter => letter >= '\u0080'))
            return word;
        var folded = string.Concat(word.Select(Of));
        return folded.Length == 0 ? word : folded;
    }

    private static IEnumerable<KeyValuePair<char, string>> Letters() =>
    [
        .. Table.Split('\n').Select(line => line.Split(' ')).SelectMany(line => line[1].Select(letter => KeyValuePair.Create(letter, line[0]))),
        .. RightToLeft.Split(' ').SelectMany(line => line[1..].Select(letter => KeyValuePair.Create(letter, line[..1]))),
    ];

    private static string Of(char letter) => IsMark(letter) ? "" : s_letters.GetValueOrDefault(letter) ?? $"{letter}";

    private static bool IsMark(char letter) => letter is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670';
}
