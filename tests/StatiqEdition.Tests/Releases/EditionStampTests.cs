using System.Text;
using StatiqEdition.Markdown;

namespace StatiqEdition.Tests;

public sealed class EditionStampTests
{
    [Theory]
    [InlineData("version: 1.0.0\nreleased: 2026-01-02\n", "version: 1.1.0\nreleased: 2026-12-01\n")]
    [InlineData("\uFEFFreleased:   2026-01-02  # the day\r\ntitle: \"𝔘: 1.0.0\"\r\nversion: '1.0.0' # 1.0.0\r\n", "\uFEFFreleased:   2026-12-01  # the day\r\ntitle: \"𝔘: 1.0.0\"\r\nversion: '1.1.0' # 1.0.0\r\n")]
    [InlineData("# version: 1.0.0\n\"version\": \"1.0.0\"\nsource:\n  - { version: 1.0.0 }\nreleased: >-\n  2026-01-02\nend: 1", "# version: 1.0.0\n\"version\": \"1.1.0\"\nsource:\n  - { version: 1.0.0 }\nreleased: >-\n  2026-12-01\nend: 1")]
    [InlineData("{ version: 1.0.0, released: 2026-01-02 }", "{ version: 1.1.0, released: 2026-12-01 }")]
    public void Version_and_day_are_replaced_and_every_other_byte_stays(string before, string after)
    {
        var metadata = SmallEdition.Edition.Metadata with { Version = "1.1.0", Released = new(2026, 12, 1) };
        Assert.Equal(after, Encoding.UTF8.GetString(EditionStamp.On(Encoding.UTF8.GetBytes(before), metadata).Span));
    }
}
