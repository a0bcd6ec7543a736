namespace StatiqEdition.Tests.Theming;

/// <summary>An edition of a text whose language is written from right to left: a heading, paragraphs with numbers and with letters, a quotation, a list, a note, two emendations.</summary>
internal static class RightToLeftEdition
{
    private const string Text = """
        # אמנת {#pact}

        1. הממשלה מקבלת את {~~הנהגת~>הנהגתה~~}{>>ocr | F = הנהגתה של<<} של מוסקבה.[^1]

        2. שני הצדדים מתחייבים לנקוט כל אמצעי כדי למנוע תוקפנות מצד יפן או מצד כל מדינה אחרת {++שתתחבר++}{>>lacuna | F = שתתחבר<<} אליה:

           a. בשנת 1952 ובשנים הבאות

           b. בהסכמה הדדית

        ::: quotation

        שני הצדדים מתייעצים זה עם זה

        :::

        ::: list

        פסקה ראשונה של הרשימה

        פסקה שנייה של הרשימה

        :::

        [^1]: הערה.
        """;

    private const string Witness = """
        אמנת
        1. הממשלה מקבלת את הנהגת של מוסקבה.¹
        2. שני הצדדים מתחייבים לנקוט כל אמצעי כדי למנוע תוקפנות מצד יפן או מצד כל מדינה אחרת אליה:
        a. בשנת 1952 ובשנים הבאות
        b. בהסכמה הדדית
        שני הצדדים מתייעצים זה עם זה
        פסקה ראשונה של הרשימה
        פסקה שנייה של הרשימה
        הערה.

        """;

    /// <summary>The edition in a language, by its tag (BCP 47).</summary>
    public static TrialEdition In(string language) => new TrialEdition().WithWitness(Witness, $"language: {language}\n").With(TrialFiles.Part, Text);
}
