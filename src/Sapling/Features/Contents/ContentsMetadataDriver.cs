using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Features.Contents;

/// <summary>Adds the item's title to the page title, unless a placement hides the shape <c>ContentsMetadata</c>.</summary>
internal sealed class ContentsMetadataDriver : ContentDisplayDriver
{
    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Factory("ContentsMetadata", async build =>
        {
            var shape = await build.ShapeFactory.CreateAsync("ContentsMetadata");
            shape.Properties["ContentItem"] = model;
            return shape;
        }).Location("Detail", "Content:before");
}
