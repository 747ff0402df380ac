using System.Globalization;
using ForumOrchard.Publications.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Title.Models;
using Sapling.Features.Search.Lucene.Indexes;
using YesSql;

namespace ForumOrchard.Benchmarks.Seeding;

/// <summary>
/// Generates any number of publications from those of the recipe. Each has three coined words in its title: the first
/// occurs in one publication of ten, the second in one hundredth of each hundred, so that a site of any size has a
/// search that fills one page.
/// </summary>
internal static class PublicationSeed
{
    /// <summary>Ten hits in a hundred publications; with more, one hit per thousand.</summary>
    public const string SearchedWords = "камелорн баримунт";

    private const int BatchSize = 500;

    private static readonly string[] FirstParts = ["камел", "ворит", "гудал", "дазим", "живар", "зобин", "лумед", "мегос", "нурат", "патил"];
    private static readonly string[] SecondParts = ["барим", "вегут", "гилос", "дурам", "жорит", "зивел", "ладок", "морет", "нигат", "пулес"];
    private static readonly string[] Ends = ["орн", "унт", "арк", "имп", "олг", "ерт", "инд", "урс", "алт", "онд"];

    /// <summary>Adds the given number of Russian publications to the site's store and search index.</summary>
    public static async Task FillAsync(SiteInProcess site, int count)
    {
        var made = 0;
        while (made < count)
        {
            await site.WithinScopeAsync(async services =>
            {
                var session = services.GetRequiredService<ISession>();
                foreach (var item in await MakeAsync(services, made, Math.Min(BatchSize, count - made)))
                {
                    await session.SaveAsync(item);
                    made++;
                }
            });
        }

        await site.Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(new HashSet<string> { "forum-ru" }, CancellationToken.None);
    }

    /// <summary>Creates publications without storing them.</summary>
    /// <param name="services">Services of a unit of work.</param>
    /// <param name="first">Number of the first one; numbers are unique on a site.</param>
    /// <param name="count">Number of publications.</param>
    public static async Task<IReadOnlyList<ContentItem>> MakeAsync(IServiceProvider services, int first, int count)
    {
        var models = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(row => row.ContentType == "Publication" && row.Published).Take(50).ListAsync())
            .Where(item => item.As<LocalizationPart>()!.Culture == "ru" && !item.As<AutoroutePart>()!.Path!.Contains("/seed-", StringComparison.Ordinal))
            .ToList();
        var ids = services.GetRequiredService<IContentItemIdGenerator>();
        return [.. Enumerable.Range(first, count).Select(number => Copy(models[number % models.Count], number, ids))];
    }

    private static ContentItem Copy(ContentItem model, int number, IContentItemIdGenerator ids)
    {
        var item = new ContentItem { ContentType = model.ContentType };
        item.Merge(model);
        item.Id = 0;
        item.ContentItemId = ids.GenerateUniqueId(item);
        item.ContentItemVersionId = ids.GenerateUniqueId(item);
        var title = item.DisplayText = $"{model.DisplayText} {TitleWords(number)}";
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AutoroutePart>(part => part.Path = "ru/publications/seed-" + number.ToString(CultureInfo.InvariantCulture));
        item.Alter<LocalizationPart>(part => part.LocalizationSet = ids.GenerateUniqueId(item));
        item.Alter<PublicationPart>(part =>
        {
            var day = new DateTime(1995, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number * 7L % 11_000);
            part.Date.Value = day;
            part.Year.Value = day.Year;
        });
        return item;
    }

    private static string TitleWords(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{FirstParts[number % 10]}{Ends[0]} {SecondParts[number / 100 % 10]}{Ends[(1 + (number / 1000)) % 10]} {number}");
}
