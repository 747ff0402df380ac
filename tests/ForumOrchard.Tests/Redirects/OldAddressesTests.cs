using CsCheck;
using ForumOrchard.Redirects;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ForumOrchard.Tests.Redirects;

public sealed class OldAddressesTests
{
    [Theory]
    [InlineData("/2024/09/slug/")]
    [InlineData("/2024/09/slug")]
    [InlineData("/2024/09/SLUG/")]
    public void Find_OldAddress_IsTheNewOneInTheLanguage(string path)
        => Assert.Equal("/en/news/2024/09/new-slug", OldAddresses.Parse("/2024/09/slug/ {c}/news/2024/09/new-slug").Find(path, QueryCollection.Empty, "en"));

    [Fact]
    public void Find_OldAddressInCyrillic_IsFoundHoweverItIsWritten()
        => Assert.Equal("/ru/about", OldAddresses.Parse("/%D0%BE-%D0%BD%D0%B0%D1%81/ {c}/about").Find("/о-нас", QueryCollection.Empty, "ru"));

    [Fact]
    public void Find_OtherAddress_IsNothing() => Assert.Null(OldAddresses.Parse("/a {c}/b").Find("/c", QueryCollection.Empty, "ru"));

    [Theory]
    [InlineData("/", "?p=123", "/en/publications")]
    [InlineData("/", "?lang=en&p=123", "/en/publications")]
    [InlineData("/", "?p=123&page=2", "/en/news")]
    [InlineData("/", "?p=12", null)]
    [InlineData("/", "?P=123", "/en/publications")]
    [InlineData("/", "", null)]
    [InlineData("/old-q.php", "?id=5", "/en/laws")]
    [InlineData("/OLD-Q.php/", "?id=5&utm_source=x", "/en/laws")]
    [InlineData("/old-q.php", "?id=6", "/en/dialogues")]
    [InlineData("/old-q.php", "", "/en/dialogues")]
    [InlineData("/t", "?s=%D0%BF%D1%80%D0%B0%D0%B2%D0%B0", "/en/search")]
    public void Find_OldAddressWithQuery_NeedsAllOfItsParameters(string path, string query, string? expected) => Assert.Equal(
        expected,
        OldAddresses.Parse("/?p=123 {c}/publications\n/?p=123&page=2 {c}/news\n/old-q.php {c}/dialogues\n/old-q.php?id=5 {c}/laws\n/t?s=права {c}/search").Find(path, Query(query), "en"));

    [Fact]
    public void Find_PathThatOpens_LeadsAwayForAListedQueryOnly()
    {
        var addresses = OldAddresses.Parse("/a {c}/x\n/a?p=1 {c}/y");

        Assert.Null(addresses.Find("/a", QueryCollection.Empty, "en", isOpen: true));
        Assert.Null(addresses.Find("/a", Query("?p=2"), "en", isOpen: true));
        Assert.Equal("/en/y", addresses.Find("/a", Query("?p=1"), "en", isOpen: true));
    }

    [Theory]
    [InlineData("/a#b {c}/news")]
    [InlineData("/a?b=c#d {c}/news")]
    [InlineData("https://old.example/a {c}/news")]
    [InlineData("//old.example/a {c}/news")]
    [InlineData("/{c}/old {c}/news")]
    [InlineData("/? {c}/news")]
    [InlineData("\\a {c}/news")]
    public void Parse_LineThatNoRequestMatches_IsNamedAndUnused(string line) => Assert.Equal([2], OldAddresses.Parse("/fine ru/fine\n" + line).FaultyLines);

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
        Assert.Null(addresses.Find("/a", QueryCollection.Empty, "ru"));
        Assert.Equal("/ru/fine", addresses.Find("/fine", QueryCollection.Empty, "ru"));
    }

    [Fact]
    public void Find_AnyList_NeverLeadsAwayFromTheSite() => Gen.String[Gen.Char["/\\:{c}ae.%02f5\t@?#"], 0, 30].Sample(target =>
    {
        var found = OldAddresses.Parse("/a " + target).Find("/a", QueryCollection.Empty, "en");
        var site = new Uri("https://forum.example/a");

        return found is null || new Uri(site, found).Host == site.Host;
    });

    private static QueryCollection Query(string text) => new(QueryHelpers.ParseQuery(text));
}
