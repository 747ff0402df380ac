using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Notes of a new translation what its original says as it is begun. Begun from another translation, it knows of the original what that one knows, and nothing of what was said about its sentences.</summary>
internal sealed class BegunTranslations(IServiceProvider services) : ContentLocalizationHandlerBase
{
    /// <inheritdoc/>
    public override async Task LocalizingAsync(LocalizationContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var from = context.Original;
        var set = await services.GetRequiredService<TranslationSets>().FindAsync(context.LocalizationSet);
        var isOriginal = set is null || set.Original.Latest.ContentItemId == from.ContentItemId;
        var (sense, version) = isOriginal ? (await services.GetRequiredService<TranslatableTexts>().SenseAsync(from), from.ContentItemVersionId)
            : from.TryGet<TranslationPart>(out var known) ? (known.OriginalSense, known.OriginalVersionId)
            : (null, null);
        context.ContentItem.Alter<TranslationPart>(part =>
        {
            (part.BegunFrom, part.OriginalSense, part.OriginalVersionId, part.ComparedBy, part.ComparedUtc) = (from.ContentItemId, sense, version, null, null);
            (part.HandedInSense, part.HandedInBy, part.HandedInUtc) = (null, null, null);
            part.Confirmed.Clear();
            part.Waived.Clear();
        });
    }
}
