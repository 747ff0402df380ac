using System.Globalization;
using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Languages;
using ForumOrchard.Site.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace ForumOrchard.Site.Feeds;

/// <summary>What is new in one language, from all modules, as an Atom feed.</summary>
internal static class LatestFeed
{
    private const int Length = 20;

    public static async Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var addresses = services.GetRequiredService<ISiteAddresses>();
        var culture = CultureInfo.CurrentUICulture.Name;
        var entries = await LatestAsync(services.GetServices<IFeedContributor>(), culture, context.RequestAborted);
        var organization = await services.GetRequiredService<ISiteService>().GetSettingsAsync<OrganizationSettings>();
        var name = organization.Names.In() ?? string.Empty;
        var feed = new AtomFeed(culture, $"/{culture}", name, name, entries)
        {
            Links = [new("self", $"/{culture}/feed"), new("alternate", $"/{culture}")],
            UpdatedUtc = entries.Count > 0 ? entries.Max(entry => entry.UpdatedUtc) : services.GetRequiredService<IClock>().UtcNow,
        };

        var xml = await feed.ToXmlAsync(addresses);
        context.Response.ContentType = AtomFeed.ContentType;
        context.Response.ContentLength = xml.Length;
        await context.Response.Body.WriteAsync(xml, context.RequestAborted);
    }

    private static async Task<List<FeedEntry>> LatestAsync(IEnumerable<IFeedContributor> contributors, string culture, CancellationToken cancellationToken)
    {
        var entries = new List<FeedEntry>();
        foreach (var contributor in contributors)
        {
            entries.AddRange(await contributor.GetLatestAsync(culture, Length, cancellationToken));
        }

        return [.. entries.OrderByDescending(entry => entry.PublishedUtc).Take(Length)];
    }
}
