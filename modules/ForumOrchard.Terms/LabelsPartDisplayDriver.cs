using ForumOrchard.Languages;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Terms;

/// <summary>
/// Edits a term's code and its label in each language of the site. Visitors see labels through
/// <see cref="ITermLabels"/>.
/// </summary>
public sealed class LabelsPartDisplayDriver(ILocalizationService localization, IContentManager contents, IStringLocalizer<LabelsPartDisplayDriver> S) : ContentPartDisplayDriver<LabelsPart>
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

        if (await OtherWithCodeAsync(part) is { } other)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(view.Code)}", S["“{0}” has this code already.", other.Label()]);
        }

        // A request may repeat a language or omit all: only the site's languages count.
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            var row = view.Labels.Find(row => row?.Culture == culture);
            Set(part.Labels, culture, row?.Text?.Trim());
            Set(part.Genders, culture, Gender.All.FirstOrDefault(gender => gender == row?.Gender));
        }

        NameAfterLabels(part, context);
        return Edit(part, context);
    }

    /// <summary>Where the form has no title, a label is one: without any, the term could not be told from others.</summary>
    private void NameAfterLabels(LabelsPart part, UpdatePartEditorContext context)
    {
        if (!string.IsNullOrWhiteSpace(part.ContentItem.DisplayText))
        {
            return;
        }

        if (part.Labels.In() is { Length: > 0 } label)
        {
            part.ContentItem.DisplayText = label;
            part.ContentItem.Alter<TitlePart>(title => title.Title = label);
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(LabelsPartViewModel.Labels)}[0].{nameof(LabelsPartViewModel.LabelRow.Text)}", S["Write its name in at least one language."]);
        }
    }

    /// <summary>Another term of the taxonomy with the code of this one; null if there is none, or the item is in no taxonomy.</summary>
    private async Task<Term?> OtherWithCodeAsync(LabelsPart part) =>
        part.Code.Length > 0 && part.ContentItem.TryGet<TermPart>(out var term)
            ? TermList.Of(await contents.GetAsync(term.TaxonomyContentItemId!, VersionOptions.Latest)).All.FirstOrDefault(other => other.Code == part.Code && other.ContentItemId != part.ContentItem.ContentItemId)
            : null;

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
