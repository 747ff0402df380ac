using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;

namespace Sapling.Features.ContentLocalization;

/// <summary>Takes the language of a new item from its form, which offers none, and leads from an item to those of its translations that the editor may write.</summary>
internal sealed class LocalizationPartDisplayDriver(ILocalizationService localization, IContentLocalizationManager translations, LocalizationAccess access, IHttpContextAccessor http)
    : ContentPartDisplayDriver<LocalizationPart>
{
    public override IDisplayResult Edit(LocalizationPart part, BuildPartEditorContext context) => Initialize<LocalizationPartViewModel>("LocalizationPart_Edit", async form =>
    {
        form.LocalizationPart = part;
        form.LocalizationSet = part.LocalizationSet;
        form.Culture = string.IsNullOrEmpty(part.Culture) ? await localization.GetDefaultCultureAsync() : part.Culture;
        form.ContentItemCultures = context.IsNew || part.LocalizationSet is not { Length: > 0 } set ? [] : await OthersAsync(part, set);
    });

    public override async Task<IDisplayResult> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context)
    {
        if (context.IsNew)
        {
            var form = new LocalizationPartViewModel();
            await context.Updater.TryUpdateModelAsync(form, Prefix, model => model.Culture!);
            part.Culture = (await localization.GetSupportedCulturesAsync()).FirstOrDefault(culture => culture == form.Culture) ?? await localization.GetDefaultCultureAsync();
        }

        return Edit(part, context);
    }

    private async Task<IEnumerable<LocalizationLinksViewModel>> OthersAsync(LocalizationPart part, string set)
    {
        var items = (await translations.GetItemsForSetAsync(set)).ToDictionary(item => item.As<LocalizationPart>()!.Culture ?? string.Empty, item => item.ContentItemId, StringComparer.OrdinalIgnoreCase);
        var others = new List<LocalizationLinksViewModel>();
        foreach (var culture in (await localization.GetSupportedCulturesAsync()).Where(culture => culture != part.Culture))
        {
            if (http.HttpContext is not { } context || await access.MayWriteAsync(context.User, part.ContentItem, culture))
            {
                others.Add(new LocalizationLinksViewModel { Culture = CultureInfo.GetCultureInfo(culture), ContentItemId = items.GetValueOrDefault(culture) });
            }
        }

        return others;
    }
}
