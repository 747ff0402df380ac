using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Services;
using ForumOrchard.Organization.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Organization.Drivers;

/// <summary>Shows a page: its head, the pages beside it, and what it lists.</summary>
public sealed class PagePartDisplayDriver(OrganizationPages pages, ContentListBuilder lists) : ContentPartDisplayDriver<PagePart>
{
    public override IDisplayResult Display(PagePart part, BuildPartDisplayContext context) => Combine(
        Initialize<PageViewModel>("PagePart", model => Fill(model, part)).Location("Detail", "Header:1"),
        Initialize<PageViewModel>("PagePart_Summary", model => Fill(model, part)).Location("Summary", "Content:1"),
        Initialize<PageListViewModel>("PagePart_List", model => FillAsync(model, part))
            .RenderWhen(() => Task.FromResult(!string.IsNullOrEmpty(part.Lists.Text)))
            .Location("Detail", "Content:10"),
        Initialize<PageSectionViewModel>("PagePart_Section", model => FillAsync(model, part)).Location("Detail", "Aside:1"));

    private static void Fill(PageViewModel model, PagePart part)
    {
        model.Part = part;
        model.ContentItem = part.ContentItem;
    }

    private async ValueTask FillAsync(PageListViewModel model, PagePart part)
    {
        var culture = part.ContentItem.CultureOrCurrent();
        var type = part.Lists.Text ?? string.Empty;
        model.Entries = await lists.SummariesAsync($"all {type} in {culture}", async () => await pages.ListAsync(type, culture));
    }

    private async ValueTask FillAsync(PageSectionViewModel model, PagePart part)
    {
        model.ContentItemId = part.ContentItem.ContentItemId;
        model.Pages = await pages.InSectionAsync(part.ContentItem.PartOrDefault<AutoroutePart>()?.Path);
    }
}
