using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Title;

/// <summary>Shows the title, unless the type shows it in another way.</summary>
internal sealed class TitlePartDisplayDriver : StockPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
        => context.TypePartDefinition.GetSettings<TitlePartSettings>().RenderTitle && !string.IsNullOrEmpty(part.ContentItem.DisplayText)
            ? Show(part, context, "Title", part.ContentItem.DisplayText).Location("Detail", "Header:5").Location("Summary", "Header:5")
            : null;
}
