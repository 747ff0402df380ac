using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Languages.Days;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.Services;

/// <summary>
/// Describes a publication to search engines as schema.org's <c>Report</c>, or as <c>Book</c> if it has an ISBN; only books have a number of pages there.
/// </summary>
public sealed class PublicationDescriber(ITermLabels terms) : IPageDescriber
{
    public async ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.PartOrDefault<PublicationPart>() is not { } part)
        {
            return;
        }

        var kind = (await terms.GetAsync("publication-kinds")).ByIds(part.Kind.TermContentItemIds).FirstOrDefault();
        var published = KnownDate.Iso(part.Date.Value, part.DayUnknown.Value) ?? part.Year.Value?.ToString("0", CultureInfo.InvariantCulture);
        var hasIsbn = !string.IsNullOrEmpty(part.Isbn.Text);

        var catalogue = string.Join(", ", new[] { kind?.Name, part.Publisher.Text, published }.Where(text => !string.IsNullOrEmpty(text)));
        page.Description = Excerpt.OfHtml(part.Abstract.Html) is { Length: > 0 } text ? text : catalogue;
        page.ImagePath = part.Cover.Paths?.FirstOrDefault();
        page.OpenGraphType = hasIsbn ? "book" : "article";

        // The page is in its own language, the text in those that the catalogue names; if it names none, nobody knows.
        page.StructuredData.Add(new JsonObject
        {
            ["@type"] = hasIsbn ? "Book" : "Report",
            ["name"] = item.DisplayText,
            ["description"] = page.Description,
            ["datePublished"] = published,
            ["isbn"] = part.Isbn.Text,
            ["numberOfPages"] = hasIsbn && part.Pages.Value is { } pages ? (int)pages : null,
            ["license"] = string.IsNullOrWhiteSpace(part.Licence.Text) ? null : new JsonObject { ["@type"] = "CreativeWork", ["name"] = part.Licence.Text },
            ["inLanguage"] = new JsonArray([.. Lines.Of(part.TextLanguage.Text, ',').Select(language => JsonValue.Create(language))]),
            ["mainEntityOfPage"] = new JsonObject { ["@type"] = "WebPage", ["@id"] = page.Url, ["inLanguage"] = item.CultureOrCurrent() },
            ["author"] = new JsonArray([.. Lines.Of(part.Authors.Text).Select(JsonLd.Person)]),
            ["publisher"] = JsonLd.Organization(part.Publisher.Text),
        });
    }
}
