using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;

namespace Sapling.Features.ContentLocalization;

/// <summary>Lets an editor choose the language of a new item, and leads from an item to its translations.</summary>
internal sealed class LocalizationPartDisplayDriver(ILocalizationService localization, IContentLocalizationManager translations) : ContentPartDisplayDriver<LocalizationPart>
{
    public override IDisplayResult Edit(LocalizationPart part, BuildPartEditorContext context) => Initialize<LocalizationForm>("LocalizationPart_Edit", async form =>
    {
        form.IsNew = context.IsNew;
        form.ContentItemId = part.ContentItem.ContentItemId;
        form.Culture = string.IsNullOrEmpty(part.Culture) ? await localization.GetDefaultCultureAsync() : part.Culture;
        form.Cultures = [.. (await localization.GetSupportedCulturesAsync()).Select(CultureInfo.GetCultureInfo)];
        if (!context.IsNew && part.LocalizationSet is { Length: > 0 } set)
        {
            var items = (await translations.GetItemsForSetAsync(set)).ToDictionary(item => item.As<LocalizationPart>()!.Culture ?? string.Empty, item => item.ContentItemId, StringComparer.OrdinalIgnoreCase);
            form.Others = [.. form.Cultures.Where(culture => culture.Name != form.Culture).Select(culture => (culture, items.GetValueOrDefault(culture.Name)))];
        }
    });

    public override async Task<IDisplayResult> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context)
    {
        if (context.IsNew)
        {
            var form = new LocalizationForm();
            await context.Updater.TryUpdateModelAsync(form, Prefix, model => model.Culture!);
            part.Culture = (await localization.GetSupportedCulturesAsync()).FirstOrDefault(culture => culture == form.Culture) ?? await localization.GetDefaultCultureAsync();
        }

        return Edit(part, context);
    }
}
