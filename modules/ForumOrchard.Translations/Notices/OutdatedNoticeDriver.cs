using ForumOrchard.Translations.States;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Translations.Notices;

/// <summary>Says above the form of a translation that its original has moved on.</summary>
internal sealed class OutdatedNoticeDriver(TranslationSets sets) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        return !context.IsNew && string.IsNullOrEmpty(context.HtmlFieldPrefix)
            && model.TryGet<LocalizationPart>(out var part) && part is { LocalizationSet: { Length: > 0 } set, Culture: { } culture }
            && (await sets.FindAsync(set))?.StateIn(culture) == TranslationState.Outdated
            ? Initialize<OutdatedNoticeViewModel>("OutdatedTranslation_Edit", view => view.ContentItemId = model.ContentItemId).Location("Content:before")
            : null;
    }

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => EditAsync(model, context);
}
