using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Editing.Checks;

/// <summary>Languages of the site that the item is not in.</summary>
internal sealed class TranslationCheck(ISession session, ILocalizationService localization, IStringLocalizer<TranslationCheck> S) : IContentCheck
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var part) || part is not { LocalizationSet: { Length: > 0 } set, Culture: { } own })
        {
            yield break;
        }

        // The index has names of cultures in lower case.
        var there = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet == set && (index.Latest || index.Published)).ListAsync())
            .Select(index => index.Culture).Append(own).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in (await localization.GetSupportedCulturesAsync()).Where(culture => culture.Length > 0 && !there.Contains(culture)))
        {
            yield return new Finding(S["There is no translation yet: {0}.", CultureInfo.GetCultureInfo(culture).NativeName]);
        }
    }
}
