using System.Text.Json.Nodes;
using ForumOrchard.Languages;
using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Services;

/// <summary>Describes the Forum to search engines (schema.org's <c>Organization</c>, on the home page), and summarizes its pages.</summary>
public sealed class OrganizationDescriber(ISiteService siteService) : IPageDescriber
{
    public async ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.ContentType == "HomePage")
        {
            var settings = await siteService.GetSettingsAsync<OrganizationSettings>();
            page.IsHome = true;
            page.Description = settings.Taglines.In();
            page.StructuredData.Add(new JsonObject
            {
                ["@type"] = "NGO",
                ["name"] = item.DisplayText,
                ["email"] = settings.Email,
                ["areaServed"] = "KG",
                ["sameAs"] = new JsonArray([.. new[] { settings.Facebook, settings.Twitter }.Where(address => !string.IsNullOrEmpty(address)).Select(address => JsonValue.Create(address))]),
            });
        }
        else if (item.PartOrDefault<PagePart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.ImagePath = part.Cover.Paths?.FirstOrDefault();
        }
        else if (item.PartOrDefault<MemberOrganizationPart>() is { } member)
        {
            page.ImagePath = member.Logo.Paths?.FirstOrDefault();
            page.StructuredData.Add(new JsonObject { ["@type"] = "NGO", ["name"] = item.DisplayText, ["sameAs"] = member.Website.Url });
        }
        else if (item.PartOrDefault<CouncilMemberPart>() is { } councillor)
        {
            page.ImagePath = councillor.Photo.Paths?.FirstOrDefault();
            page.OpenGraphType = "profile";
        }
    }
}
