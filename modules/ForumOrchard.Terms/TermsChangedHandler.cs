using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Terms;

/// <summary>Makes a changed taxonomy appear everywhere as soon as the change is committed.</summary>
public sealed class TermsChangedHandler : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => ChangedAsync(context);

    private static Task ChangedAsync(ContentContextBase context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ContentItem.Has<TaxonomyPart>())
        {
            ShellScope.AddDeferredSignal(TermLabels.Signal);
        }

        return Task.CompletedTask;
    }
}
