using System.Globalization;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Sections;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Latest;

/// <summary>Shows the latest items of a section in the page's language, with a link to all of them.</summary>
/// <typeparam name="TPart">The part of the section's widget.</typeparam>
/// <typeparam name="TSection">The section.</typeparam>
public sealed class LatestWidgetDriver<TPart, TSection>(TSection section, ContentListBuilder lists, RealItems real) : ContentPartDisplayDriver<TPart>
    where TPart : LatestWidgetPart, new()
    where TSection : Section, ILatestItems
{
    private const int DefaultCount = 3;

    public override IDisplayResult Display(TPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            var count = (int)(part.Count.Value ?? DefaultCount);

            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync($"{typeof(TPart).Name} {count}", () => ItemsAsync(culture, count)),
                Address = $"~/{culture}/{section.Lists[0].Path}",
                AddressLabel = section.AllLabel,
            };
        }).Differentiator(typeof(TPart).Name).Location("Detail", "Content:1");

    /// <summary>Samples show how the section will look; once it has something real, they are in its way.</summary>
    private async Task<IEnumerable<ContentItem>> ItemsAsync(string culture, int count) =>
        await real.FirstAsync(() => section.Latest(culture), count) is { Count: > 0 } first ? first : await section.Latest(culture).Take(count).ListAsync();
}
