using System.Text.Json;

namespace ForumOrchard.Tests.Pages;

/// <summary>What real pages tell search engines is in the vocabulary of schema.org.</summary>
public sealed class StructuredDataTests(SharedSite site)
{
    private static readonly string[] OfThing = ["@type", "@id", "name", "description", "url", "image", "sameAs", "identifier", "mainEntityOfPage"];
    private static readonly string[] OfWork = [.. OfThing, "inLanguage", "author", "publisher", "datePublished", "dateModified", "license", "headline"];

    /// <summary>The properties that schema.org has for each type, its parents' included; as far as the site uses them.</summary>
    private static readonly Dictionary<string, string[]> Vocabulary = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = OfWork,
        ["Report"] = [.. OfWork, "reportNumber"],
        ["Book"] = [.. OfWork, "isbn", "numberOfPages"],
        ["Legislation"] = [.. OfWork, "legislationIdentifier", "legislationType", "legislationDate", "legislationDateOfApplicability", "legislationLegalForce", "legislationJurisdiction", "legislationPassedBy"],
        ["CreativeWork"] = OfWork,
        ["WebPage"] = OfWork,
        ["Event"] = [.. OfThing, "inLanguage", "startDate", "endDate", "eventAttendanceMode", "location", "organizer"],
        ["Organization"] = OfThing,
        ["NGO"] = [.. OfThing, "email", "areaServed"],
        ["Person"] = OfThing,
        ["Country"] = OfThing,
        ["Place"] = [.. OfThing, "address"],
        ["VirtualLocation"] = OfThing,
        ["BreadcrumbList"] = [.. OfThing, "itemListElement"],
        ["ListItem"] = [.. OfThing, "position", "item"],
    };

    private static readonly string[] Dates = ["datePublished", "dateModified", "legislationDate", "legislationDateOfApplicability", "startDate", "endDate"];

    private static readonly string[] Enumerations =
    [
        "https://schema.org/InForce", "https://schema.org/NotInForce",
        "https://schema.org/OnlineEventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode", "https://schema.org/MixedEventAttendanceMode",
    ];

    [Theory]
    [MemberData(nameof(PageHeadTests.Pages), MemberType = typeof(PageHeadTests))]
    public async Task Data_OfAnyPage_IsInTheVocabularyAndInItsLanguage(string address)
    {
        var page = await site.OpenAsync(address);

        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var document = JsonDocument.Parse(script.TextContent);
            Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
            foreach (var one in document.RootElement.GetProperty("@graph").EnumerateArray())
            {
                Check(one);
            }
        }

        foreach (var type in new[] { "NewsArticle", "Legislation", "Event" })
        {
            Assert.True(page.StructuredData(type) is not { } data || (string?)data["inLanguage"] == address[1..3], $"{type} of {address} is in another language");
        }
    }

    [Theory]
    [InlineData("/ru/publications/cedaw-concluding-observations-2021", "en ru")]
    [InlineData("/en/publications/beijing-25-national-review-2019", "en")]
    [InlineData("/ru/publications/beijing-25-national-review-2019", "en")]
    [InlineData("/en/publications/shadow-report-cedaw-2008", "")]
    public async Task Publication_Always_NamesTheLanguagesOfItsTextAndOfItsPage(string address, string languages)
    {
        var data = (await site.OpenAsync(address)).StructuredData("Report")!;

        Assert.Equal(languages, string.Join(' ', data["inLanguage"]?.AsArray().Select(language => (string?)language) ?? []));
        Assert.Equal(address[1..3], (string?)data["mainEntityOfPage"]!["inLanguage"]);
    }

    [Theory]
    [InlineData("/en/laws/family-code-2003", "Kyrgyz Republic")]
    [InlineData("/ru/laws/family-code-2003", "Кыргызская Республика")]
    [InlineData("/en/laws/cedaw", null)]
    public async Task LegalAct_Always_NamesItsJurisdictionWhereItHasOne(string address, string? country)
    {
        var data = (await site.OpenAsync(address)).StructuredData("Legislation")!;

        Assert.Equal(country, (string?)data["legislationJurisdiction"]?["name"]);
        Assert.Equal(country is null ? null : "KG", (string?)data["legislationJurisdiction"]?["identifier"]);
        Assert.Null(data["datePublished"]);
    }

    [Theory]
    [InlineData("/en", "NGO")]
    [InlineData("/ru/about/members/sample-member-organisation", "NGO")]
    public async Task Organization_Always_HasNoLanguageOfItsOwn(string address, string type) => Assert.Null((await site.OpenAsync(address)).StructuredData(type)!["inLanguage"]);

    private static void Check(JsonElement data)
    {
        var type = data.GetProperty("@type").GetString()!;
        Assert.Contains(type, Vocabulary.Keys);
        foreach (var property in data.EnumerateObject())
        {
            Assert.Contains(property.Name, Vocabulary[type]);
            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
            {
                CheckValue(property.Name, value);
            }
        }
    }

    private static void CheckValue(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            Check(value);
        }
        else if (Dates.Contains(name))
        {
            Assert.Matches(@"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?)?)?$", value.GetString());
        }
        else if (name is "url" or "sameAs" or "image" or "item" or "@id")
        {
            Assert.True(Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute), $"{name}: {value}");
        }
        else if (name is "legislationLegalForce" or "eventAttendanceMode")
        {
            Assert.Contains(value.GetString(), Enumerations);
        }
        else if (name is "author" or "publisher" or "organizer" or "location" or "legislationPassedBy" or "license" or "legislationJurisdiction")
        {
            Assert.Fail($"{name} is the text {value}");
        }
    }
}
