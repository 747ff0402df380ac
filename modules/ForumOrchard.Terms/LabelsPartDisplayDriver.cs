using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;

namespace ForumOrchard.Terms;

/// <summary>
/// Edits a term's code and its label in each language of the site. Visitors see labels through
/// <see cref="ITermLabels"/>.
/// </summary>
public sealed class LabelsPartDisplayDriver(ILocalizationService localization, IStringLocalizer<LabelsPartDisplayDriver> S) : ContentPartDisplayDriver<LabelsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(LabelsPart part, BuildPartEditorContext context)
        => Initialize<LabelsPartViewModel>(GetEditorShapeType(context), async view =>
        {
            view.Code = part.Code;
            view.Labels = [.. (await localization.GetSupportedCulturesAsync()).Select(culture => new LabelsPartViewModel.LabelRow
            {
                Culture = culture,
                Text = part.Labels.GetValueOrDefault(culture),
                Gender = part.Genders.GetValueOrDefault(culture),
            })];
        });

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(LabelsPart part, UpdatePartEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(context);
        var view = new LabelsPartViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        part.Code = view.Code?.Trim() ?? string.Empty;
        if (!part.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(view.Code)}", S["A code has small Latin letters, digits and hyphens only: it becomes a part of addresses."]);
        }

        // A request may repeat a language or omit all: only the site's languages count.
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            var row = view.Labels.Find(row => row?.Culture == culture);
            Set(part.Labels, culture, row?.Text?.Trim());
            Set(part.Genders, culture, Gender.All.FirstOrDefault(gender => gender == row?.Gender));
        }

        return Edit(part, context);
    }

    private static void Set(Dictionary<string, string> texts, string culture, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            texts.Remove(culture);
        }
        else
        {
            texts[culture] = text;
        }
    }
}
