namespace StatiqEdition.Tests.Hostile;

/// <summary>Texts that mean something to whoever reads a published file carelessly.</summary>
internal static class Payloads
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>",
        "</title></script></style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)' autofocus x='",
        "]]><x/> <![CDATA[ <!-- --> --> <!--",
        "&lt;b&gt; &amp; &#60;i&#62; &#x3c; &nbsp; &",
        "<?xml?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e; x",
        "{{constructor}} ${7*7} #{1} @(1+1) @Model <%=1%>",
        ";}body{display:none}/*url(javascript:alert(1))*/\\3c\\22 @import x",
        "\";alert(1);//\\u003c\\\"\\\\\\",
        "`${alert(1)}` \\` '+alert(1)+'",
        "},author={{Evil}},x={",
        "} } \\input{/etc/passwd} \\write18{x} %$#&_^~ @string{x}",
        "a\r\nSet-Cookie: x=1\r\n\r\n<b>",
        "b\nER  - \nTY  - BOOK",
        "> quote # head [a](javascript:alert(1)) ![b](x) **c** `d` ~~e~~",
        "%3Cscript%3E %00 %0d%0aX: y %2e%2e%2f",
        "../../etc/passwd ..\\..\\x C:\\x ~root",
        "#comment, 1, \"a\"\"b\"",
        "é𝄞 \u00AD ב עִבְרִית ﬁ ¼",
    ];
}
