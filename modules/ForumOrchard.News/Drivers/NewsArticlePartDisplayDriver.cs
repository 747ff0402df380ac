using System.Globalization;
using ForumOrchard.Languages.Days;
using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.News.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.News.Drivers;

/// <summary>Shows an article: in full with links to the previous and next one, or as a summary.</summary>
public sealed class NewsArticlePartDisplayDriver(NewsArchive archive, SiteDays days, IContentLocalizationManager localizations)
    : ContentPartDisplayDriver<NewsArticlePart>
{
    public override IDisplayResult Display(NewsArticlePart part, BuildPartDisplayContext context) => Combine(
        Initialize<NewsArticleViewModel>("NewsArticlePart", model => FillAsync(model, part)).Location("Detail", "Header:1"),
        Initialize<NewsArticleViewModel>("NewsArticlePart_Summary", model => FillAsync(model, part)).Location("Summary", "Content:1"),
        Initialize<NewsNeighboursViewModel>("NewsArticlePart_Neighbours", model => FillAsync(model, part)).Location("Detail", "Content:20"));

    private async ValueTask FillAsync(NewsArticleViewModel model, NewsArticlePart part)
    {
        var culture = CultureOf(part);
        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Date = await days.OfAsync(part.Date.Value);
        model.KnownDate = KnownDate.Iso(model.Date, part.DayUnknown.Value);

        if (model.Date is { } date)
        {
            model.Month = date.ToString("Y", CultureInfo.GetCultureInfo(culture));
            model.MonthAddress = string.Create(CultureInfo.InvariantCulture, $"~/{culture}/news/{date:yyyy}/{date:MM}");
        }

        if (part.Program.LocalizationSets is [var program, ..])
        {
            model.Program = await localizations.GetContentItemAsync(program, culture);
        }
    }

    private async ValueTask FillAsync(NewsNeighboursViewModel model, NewsArticlePart part) =>
        (model.Previous, model.Next) = await archive.NeighboursAsync(part.ContentItem.ContentItemId);

    private static string CultureOf(NewsArticlePart part) =>
        part.ContentItem.CultureOrCurrent();
}
