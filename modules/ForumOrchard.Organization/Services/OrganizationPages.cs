using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Sections;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Organization.Services;

/// <summary>Finds related pages: those of one section, and the members that a page lists.</summary>
public sealed class OrganizationPages(ISession session, LocalizedItems localizedItems)
{
    /// <summary>
    /// The published pages in the section of <paramref name="path"/> ("en/about" of "en/about/profile"), by position;
    /// empty if the path has no section.
    /// </summary>
    public async Task<IReadOnlyList<ContentItem>> InSectionAsync(string? path)
    {
        var segments = path?.Split('/') ?? [];
        if (segments.Length < 3)
        {
            return [];
        }

        var section = $"{segments[0]}/{segments[1]}/";
        var pages = await session
            .Query<ContentItem, AutoroutePartIndex>(index => index.Published && index.Path!.StartsWith(section))
            .With<ContentItemIndex>(index => index.ContentType == PageSection.Type && index.Published)
            .ListAsync();
        return [.. pages.OrderBy(page => page.PartOrDefault<PagePart>()?.Position.Value ?? decimal.MaxValue)];
    }

    /// <summary>The published items of a type in a language, by position in the part named like the type.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string contentType, string culture)
    {
        var items = await localizedItems.Query(contentType, culture).ListAsync();
        return [.. items.OrderBy(PositionOf).ThenBy(item => item.DisplayText, StringComparer.CurrentCulture)];
    }

    private static decimal PositionOf(ContentItem item) =>
        item.PartOrDefault<MemberOrganizationPart>()?.Position.Value ?? item.PartOrDefault<CouncilMemberPart>()?.Position.Value ?? decimal.MaxValue;
}
