using System.Globalization;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The same input gives the same bytes.</summary>
public sealed class RepeatabilityTests
{
    [Fact]
    public async Task Two_builds_are_byte_for_byte_the_same_in_a_culture_that_writes_numbers_and_dates_otherwise()
    {
        var expected = await Publisher.Publish(Both());
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Contrary();
            Assert.Equal("1,5 −2", $"{1.5} {-2}");
            var actual = await Publisher.Publish(Both());
            Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
            Assert.All(expected.Zip(actual), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = own;
        }
    }

    private static Library Both() => RealInput.Read().Value! with { Editions = [.. RealInput.Read().Value!.Editions, .. SecondInput.Read().Value!.Editions] };

    private static CultureInfo Contrary()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0", NegativeSign = "−" };
        culture.DateTimeFormat = new() { DateSeparator = "·", TimeSeparator = "'", MonthNames = [.. Enumerable.Range(1, 13).Select(month => month < 13 ? $"month {month}" : "")] };
        return culture;
    }
}
