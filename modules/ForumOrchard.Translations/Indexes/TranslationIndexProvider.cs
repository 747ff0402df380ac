using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Texts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace ForumOrchard.Translations.Indexes;

/// <summary>Fills <see cref="TranslationIndex"/>. Resolves its services late: the session it belongs to is created earlier.</summary>
internal sealed class TranslationIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private const int LongestTitle = 255;

    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TranslationIndex>()
        .Map(async item => (item.Latest || item.Published) && item.TryGet<LocalizationPart>(out var part) && part is { LocalizationSet: { Length: > 0 } set, Culture: { Length: > 0 } culture }
            ? await RowAsync(item, set, culture)
            : null);

    private async Task<TranslationIndex> RowAsync(ContentItem item, string set, string culture)
    {
        var texts = (await services.GetRequiredService<TranslatableTexts>().OfAsync(item)).SelectMany(text => text.Texts.Prepend(text.Slot.Key)).ToList();
        item.TryGet<TranslationPart>(out var translation);
        return new TranslationIndex
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            LocalizationSet = set,
            Culture = culture,
            ContentType = item.ContentType,
            Title = item.DisplayText is { Length: > LongestTitle } title ? title[..LongestTitle] : item.DisplayText ?? string.Empty,
            Latest = item.Latest,
            Published = item.Published,
            IsBegunFromAnother = !string.IsNullOrEmpty(translation?.BegunFrom),
            Sense = TextSense.Fingerprint(texts),
            OriginalSense = translation?.OriginalSense,
            HandedInSense = translation?.HandedInSense,
            Words = texts.Sum(TextSense.Words),
            CreatedUtc = item.CreatedUtc ?? default,
            SavedUtc = item.ModifiedUtc ?? item.CreatedUtc ?? default,
        };
    }
}
