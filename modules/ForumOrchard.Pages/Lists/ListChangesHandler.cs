using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Pages.Lists;

/// <summary>Makes the filters of a list offer the values of a changed item, and lists show it, as soon as the change is committed.</summary>
internal sealed class ListChangesHandler : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context);

    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context);

    public override Task RemovedAsync(RemoveContentContext context) => ChangedAsync(context);

    /// <summary>What visitors see may be changed where it stands: a field that is the same in every language, a term that became another.</summary>
    public override Task UpdatedAsync(UpdateContentContext context) => context.ContentItem.Published ? ChangedAsync(context) : Task.CompletedTask;

    private static Task ChangedAsync(ContentContextBase context)
    {
        ShellScope.AddDeferredSignal(ListValues.SignalOf(context.ContentItem.ContentType));
        ShellScope.AddDeferredSignal(SummaryCache.Signal);
        return Task.CompletedTask;
    }
}
