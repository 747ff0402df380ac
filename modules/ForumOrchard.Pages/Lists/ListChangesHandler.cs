using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Pages.Lists;

/// <summary>Makes the filters of a list offer the values of a changed item, and lists show it, as soon as the change is committed.</summary>
internal sealed class ListChangesHandler : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context);

    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context);

    public override Task RemovedAsync(RemoveContentContext context) => ChangedAsync(context);

    private static Task ChangedAsync(ContentContextBase context)
    {
        ShellScope.AddDeferredSignal(ListValues.SignalOf(context.ContentItem.ContentType));
        ShellScope.AddDeferredSignal(SummaryCache.Signal);
        return Task.CompletedTask;
    }
}
