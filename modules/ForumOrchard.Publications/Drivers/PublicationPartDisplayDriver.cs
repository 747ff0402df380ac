using System.Globalization;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Publications.Models;
using ForumOrchard.Publications.Services;
using ForumOrchard.Publications.ViewModels;
using ForumOrchard.Terms;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Publications.Drivers;

/// <summary>Shows a publication like a library catalogue: header, abstract and files, facts; or a summary.</summary>
public sealed class PublicationPartDisplayDriver(ITermLabels terms, IContentLocalizationManager localizations, FileDescriptions files)
    : ContentPartDisplayDriver<PublicationPart>
{
    public override IDisplayResult Display(PublicationPart part, BuildPartDisplayContext context) => Combine(
        Initialize<PublicationViewModel>("PublicationPart", model => FillAsync(model, part)).Location("Detail", "Header:1"),
        Initialize<PublicationViewModel>("PublicationPart_Text", model => FillAsync(model, part)).Location("Detail", "Content:1"),
        Initialize<PublicationViewModel>("PublicationPart_Facts", model => FillAsync(model, part)).Location("Detail", "Aside:1"),
        Initialize<PublicationViewModel>("PublicationPart_Summary", model => FillAsync(model, part)).Location("Summary", "Content:1"));

    private async ValueTask FillAsync(PublicationViewModel model, PublicationPart part)
    {
        var culture = part.ContentItem.CultureOrCurrent();
        var topics = await terms.GetAsync("topics");

        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Culture = culture;
        model.Kind = (await terms.GetAsync("publication-kinds")).ByIds(part.Kind.TermContentItemIds).FirstOrDefault();
        model.Topics = [.. topics.ByIds(part.Topics.TermContentItemIds)];
        model.Authors = Lines.Of(part.Authors.Text);
        model.Languages = [.. Lines.Of(part.TextLanguage.Text, ',').Select(LanguageName)];
        model.Year = (part.Year.Value ?? part.Date.Value?.Year)?.ToString("0", CultureInfo.InvariantCulture) ?? string.Empty;
        model.Record = [.. new[] { string.Join("; ", model.Authors), part.Publisher.Text, model.Year, string.Join(", ", model.Languages) }.Where(text => !string.IsNullOrEmpty(text)).OfType<string>()];
        foreach (var path in part.Files.Paths ?? [])
        {
            model.Files = [.. model.Files, new PublicationFile(path, await files.OfAsync(path))];
        }

        if (part.Program.LocalizationSets is [var program, ..])
        {
            model.Program = await localizations.GetContentItemAsync(program, culture);
        }
    }

    /// <summary>The language's name in the current UI culture; the editor's text if it is not a culture name.</summary>
    private static string LanguageName(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return culture;
        }
    }
}
