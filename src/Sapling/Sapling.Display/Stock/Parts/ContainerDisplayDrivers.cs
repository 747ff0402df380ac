using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace Sapling.Stock.Parts;

/// <summary>Widgets one below the other; <c>FlowPart_Empty</c> if there are none.</summary>
internal sealed class FlowPartDisplayDriver : StockPartDisplayDriver<FlowPart>
{
    public override IDisplayResult Display(FlowPart part, BuildPartDisplayContext context)
        => Show(part, context, part.Widgets.Count > 0 ? nameof(FlowPart) : "FlowPart_Empty", shape =>
        {
            shape.Properties["Widgets"] = part.Widgets;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content");
}

/// <summary>Items inside the item, each in the display type of the settings; <c>BagPart_Empty</c> if there are none.</summary>
internal sealed class BagPartDisplayDriver : StockPartDisplayDriver<BagPart>
{
    public override IDisplayResult Display(BagPart part, BuildPartDisplayContext context)
        => Show(part, context, part.ContentItems.Count > 0 ? nameof(BagPart) : "BagPart_Empty", shape =>
        {
            var settings = context.TypePartDefinition.GetSettings<BagPartSettings>();
            shape.Properties["ContentItems"] = part.ContentItems;
            shape.Properties["Settings"] = settings;
            shape.Properties["DisplayType"] = settings.DisplayType;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}

/// <summary>A page of the published items of a list, in their order, with a pager.</summary>
internal sealed class ListPartDisplayDriver(ISession session, IContentManager contents) : StockPartDisplayDriver<ListPart>
{
    public override IDisplayResult Display(ListPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(ListPart), async shape =>
        {
            var parameters = new PagerParameters();
            await context.Updater.TryUpdateModelAsync(parameters);
            var pager = new Pager(parameters, context.TypePartDefinition.GetSettings<ListPartSettings>().PageSize);

            var id = part.ContentItem.ContentItemId;
            var query = session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == id && index.Published);
            var total = await query.CountAsync();
            var items = await query.OrderBy(index => index.Order).Skip(pager.GetStartIndex()).Take(pager.PageSize).ListAsync();

            shape.Properties["ContentItems"] = await contents.LoadAsync(items);
            shape.Properties["Pager"] = await context.ShapeFactory.PagerAsync(pager, total);
        })
        .Location("Detail", "Content:10");
}

/// <summary>The terms of a taxonomy.</summary>
internal sealed class TaxonomyPartDisplayDriver : StockPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(TaxonomyPart.Terms), part.Terms).Location("Detail", "Content:5");
}
