using System.Text.Json.Nodes;
using ForumOrchard.Languages.Days;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.Services;

/// <summary>
/// Describes an act to search engines as schema.org's <c>Legislation</c>. The day of adoption is not one of publication. An international act comes
/// from no jurisdiction that could be named.
/// </summary>
public sealed class LegalActDescriber(ITermLabels terms, IStringLocalizer<LegalActDescriber> S) : IPageDescriber
{
    public async ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.PartOrDefault<LegalActPart>() is not { } part)
        {
            return;
        }

        var kind = (await terms.GetAsync("legal-act-kinds")).ByIds(part.Kind.TermContentItemIds).FirstOrDefault();
        page.Description = part.Summary.Text;
        page.OpenGraphType = "article";
        page.StructuredData.Add(new JsonObject
        {
            ["@type"] = "Legislation",
            ["name"] = item.DisplayText,
            ["description"] = part.Summary.Text,
            ["legislationIdentifier"] = LegalActNumber.IsOwn(part) ? part.Number.Text : null,
            ["legislationType"] = kind?.Name,
            ["legislationDate"] = KnownDate.Iso(part.Adopted.Value),

            // The act's own day: schema.org has no word for the day since when a treaty is in force for one of its parties.
            ["legislationDateOfApplicability"] = KnownDate.Iso(part.InForce.Value),
            ["legislationLegalForce"] = part.Status.Text switch
            {
                "in-force" => "https://schema.org/InForce",
                "repealed" or "lapsed" => "https://schema.org/NotInForce",
                _ => null,
            },
            ["legislationJurisdiction"] = part.Level.Text == "national" ? new JsonObject { ["@type"] = "Country", ["name"] = S["Kyrgyz Republic"].Value, ["identifier"] = "KG" } : null,
            ["legislationPassedBy"] = JsonLd.Organization(part.AdoptingBody.Text),
            ["sameAs"] = part.Source.Url,
        });
    }
}
