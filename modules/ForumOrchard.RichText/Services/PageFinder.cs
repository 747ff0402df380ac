using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.RichText.Services;

/// <summary>Finds published pages by words of their titles. Drafts are not among them: a link to one would lead nowhere.</summary>
public sealed class PageFinder(ISession session, IContentDefinitionManager definitions, IAutorouteEntries addresses, IStringLocalizer<PageFinder> S)
{
    /// <summary>More narrow a list no further, but make a query that no database takes.</summary>
    private const int MostWords = 12;

    /// <summary>The pages whose titles have all words, or words that begin so, by title; all pages without any.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="from">How many are on the pages before.</param>
    public async Task<Found> FindAsync(string? text, int from)
    {
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)))
            .ToDictionary(type => type.Name, type => S[type.DisplayName].Value, StringComparer.Ordinal);
        string[] names = [.. types.Keys];
        var query = session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentType.IsIn(names));
        foreach (var word in (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            // Databases know the case of Latin letters only.
            var lower = word.ToLower(CultureInfo.CurrentCulture);
            var (upper, title) = (word.ToUpper(CultureInfo.CurrentCulture), char.ToUpper(lower[0], CultureInfo.CurrentCulture) + lower[1..]);
            query = query.Where(index => index.DisplayText!.Contains(word) || index.DisplayText.Contains(lower) || index.DisplayText.Contains(upper) || index.DisplayText.Contains(title));
        }

        var total = await query.CountAsync();
        from = Math.Clamp(from, 0, total);
        var rows = (await query.OrderBy(index => index.DisplayText).ThenBy(index => index.Id).Skip(from).Take(Found.PageSize).ListAsync()).ToList();
        string[] ids = [.. rows.Select(row => row.ContentItemId!)];
        var languages = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(ids)).ListAsync())
            .DistinctBy(index => index.ContentItemId)
            .ToDictionary(index => index.ContentItemId!, index => CultureInfo.GetCultureInfo(index.Culture ?? string.Empty), StringComparer.Ordinal);

        var found = new List<FoundItem>();
        foreach (var row in rows)
        {
            if (await addresses.TryGetEntryByContentItemIdAsync(row.ContentItemId!) is (true, { } address))
            {
                var (type, language) = (types[row.ContentType!], languages.GetValueOrDefault(row.ContentItemId!));
                found.Add(language is null
                    ? new FoundItem($"/{address.Path.TrimStart('/')}", row.DisplayText ?? address.Path, type)
                    : new FoundItem($"/{address.Path.TrimStart('/')}", row.DisplayText ?? address.Path, $"{type} · {language.NativeName}", language.Name));
            }
        }

        var end = from + rows.Count;
        return new Found(found, total, end < total ? end : null);
    }
}
