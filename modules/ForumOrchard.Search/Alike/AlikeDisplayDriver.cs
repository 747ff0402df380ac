using System.Globalization;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.Alike;

/// <summary>Shows similar items at the end of an item's page.</summary>
public sealed class AlikeDisplayDriver(AlikeItems alike, SearchWords words, IHttpContextAccessor accessor) : ContentDisplayDriver
{
    public override bool CanHandleModel(ContentItem model) => alike.IsFor(model.ContentType);

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Initialize<AlikeViewModel>("AlikeItems", async view =>
        {
            var page = CultureInfo.CurrentUICulture.Name;
            var found = await alike.FindAsync(model);
            if (found is null && accessor.HttpContext is { Response.HasStarted: false } http)
            {
                // The index will soon have more data, so this page must not be cached.
                http.Response.Headers.CacheControl = "no-store";
            }

            view.Items =
            [
                .. (found ?? []).Select(one => new AlikeItemViewModel(
                    words.KindOf(one.Document.ContentType),
                    one.Document.Title,
                    "~/" + one.Document.Path,
                    one.Document.Date,
                    SearchWords.DateOf(one.Document.Date),
                    one.Culture.Name == page ? null : SearchPageBuilder.Describe(one.Culture, one.Document.Path))),
            ];
        }).Location("Detail", "Footer:10");
}
