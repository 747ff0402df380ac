using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Content.Items;

namespace Sapling.Features.Contents;

/// <summary>
/// Provides the routes of every item, and removes the cache tags that a public change affects:
/// <c>contentitemid:{id}</c> and <c>contenttype:{type}</c>.
/// </summary>
internal sealed class ContentsHandler : ContentHandlerBase
{
    private const string Area = "OrchardCore.Contents";

    public override Task PublishedAsync(PublishContentContext context) => TouchAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => TouchAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => context.NoActiveVersionLeft ? TouchAsync(context.ContentItem) : Task.CompletedTask;

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var id = context.ContentItem.ContentItemId;
        metadata.CreateRouteValues ??= new RouteValueDictionary { ["Area"] = Area, ["Controller"] = "Admin", ["Action"] = "Create", ["Id"] = context.ContentItem.ContentType };
        metadata.EditorRouteValues ??= Values("Admin", "Edit", id);
        metadata.AdminRouteValues ??= Values("Admin", "Edit", id);
        metadata.RemoveRouteValues ??= Values("Admin", "Remove", id);
        metadata.DisplayRouteValues ??= Values("Item", "Display", id);
        return Task.CompletedTask;
    });

    private static RouteValueDictionary Values(string controller, string action, string contentItemId) =>
        new() { ["Area"] = Area, ["Controller"] = controller, ["Action"] = action, ["ContentItemId"] = contentItemId };

    private static Task TouchAsync(ContentItem item)
    {
        ContentChanges.Tag($"contentitemid:{item.ContentItemId}");
        ContentChanges.Tag($"contenttype:{item.ContentType}");
        return Task.CompletedTask;
    }
}
