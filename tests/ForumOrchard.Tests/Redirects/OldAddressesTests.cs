using CsCheck;
using ForumOrchard.Redirects;

namespace ForumOrchard.Tests.Redirects;

public sealed class OldAddressesTests
{
    [Theory]
    [InlineData("/2024/09/slug/")]
    [InlineData("/2024/09/slug")]
    [InlineData("/2024/09/SLUG/")]
    public void Find_OldAddress_IsTheNewOneInTheLanguage(string path)
        => Assert.Equal("/en/news/2024/09/new-slug", OldAddresses.Parse("/2024/09/slug/ {c}/news/2024/09/new-slug").Find(path, "en"));

    [Fact]
    public void Find_OldAddressInCyrillic_IsFoundHoweverItIsWritten()
        => Assert.Equal("/ru/about", OldAddresses.Parse("/%D0%BE-%D0%BD%D0%B0%D1%81/ {c}/about").Find("/о-нас", "ru"));

    [Fact]
    public void Find_OtherAddress_IsNothing() => Assert.Null(OldAddresses.Parse("/a {c}/b").Find("/c", "ru"));

    [Fact]
    public void Parse_CommentsAndEmptyLines_AreNoFaults() => Assert.Empty(OldAddresses.Parse("# news\r\n\r\n/a  /ru/b\r\n").FaultyLines);

    [Theory]
    [InlineData("/a https://evil.example/")]
    [InlineData("/a javascript:alert(1)")]
    [InlineData("/a \\\\evil.example")]
    [InlineData("/a /\\evil.example")]
    [InlineData("/a")]
    [InlineData("/ /ru")]
    [InlineData("/a ru/b?c=d")]
    [InlineData("/a %0d%0aLocation:x")]
    public void Parse_LineThatLeadsNowhereOrElsewhere_IsNamedAndUnused(string line)
    {
        var addresses = OldAddresses.Parse("/fine ru/fine\n" + line);

        Assert.Equal([2], addresses.FaultyLines);
        Assert.Null(addresses.Find("/a", "ru"));
        Assert.Equal("/ru/fine", addresses.Find("/fine", "ru"));
    }

    [Fact]
    public void Find_AnyList_NeverLeadsAwayFromTheSite() => Gen.String[Gen.Char["/\\:{c}ae.%02f5\t@?#"], 0, 30].Sample(target =>
    {
        var found = OldAddresses.Parse("/a " + target).Find("/a", "en");
        var site = new Uri("https://forum.example/a");

        return found is null || new Uri(site, found).Host == site.Host;
    });
}
