using System.Globalization;
using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Querying;

/// <summary>Whether each language of the site has an index that answers.</summary>
internal sealed class SearchIndexPoint(LanguageIndexes indexes, ILocalizationService localization, IStringLocalizer<SearchIndexPoint> S) : IHealthPoint
{
    public string Name => S["Search"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        var silent = new List<string>();
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            if (!await indexes.TrySearchAsync(culture, _ => Task.CompletedTask))
            {
                silent.Add(CultureInfo.GetCultureInfo(culture).NativeName);
            }
        }

        return silent.Count == 0 ? null : new HealthFinding(
            HealthLevel.Fault,
            S["The search does not answer in these languages: {0}.", string.Join(", ", silent)],
            S["After a start this lasts a minute. If it stays so, rebuild the index."],
            "~/Admin/search-indexes");
    }
}
