using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace ForumOrchard.Translations.Units;

/// <summary>Leads links inside the site to the same page in another language.</summary>
public sealed class LinksInLanguage(IAutorouteEntries routes, IContentManager contents, TranslationSets sets)
{
    /// <summary>New addresses by old ones. Links to pages that the language does not have are left out.</summary>
    /// <param name="texts">HTML.</param>
    /// <param name="culture">The other language.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> texts, string culture)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in texts.SelectMany(TextSense.Addresses).Where(address => address.StartsWith('/')).Distinct())
        {
            var path = address.Split('?', '#')[0];
            if (await FindAsync(path, culture) is { } found && found != path)
            {
                addresses[address] = found + address[path.Length..];
            }
        }

        return addresses;
    }

    private async Task<string?> FindAsync(string path, string culture) =>
        await routes.TryGetEntryByPathAsync(path) is (true, { } entry)
        && await contents.GetAsync(entry.ContentItemId) is { } item
        && item.TryGet<LocalizationPart>(out var part) && part.LocalizationSet is { Length: > 0 } localizationSet
        && (await sets.FindAsync(localizationSet))?.In(culture) is { } version
        && await routes.TryGetEntryByContentItemIdAsync(version.Latest.ContentItemId) is (true, { } other)
            ? "/" + other.Path.TrimStart('/')
            : null;
}
