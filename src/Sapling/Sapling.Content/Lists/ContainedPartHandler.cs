using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Lists.Models;
using Sapling.Content.Contents;

namespace Sapling.Content.Lists;

/// <summary>A list changes in public when what it holds does.</summary>
internal sealed class ContainedPartHandler : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => TouchListAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => TouchListAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => TouchListAsync(context.ContentItem);

    private static Task TouchListAsync(ContentItem item)
    {
        if (item.As<ContainedPart>() is { ListContentItemId.Length: > 0 } part)
        {
            ContentChanges.Tag($"contentitemid:{part.ListContentItemId}");
        }

        return Task.CompletedTask;
    }
}
