using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace ForumOrchard.Translations.Shared;

/// <summary>
/// Keeps fields the same in every language: what is published of an original is carried to its translations; a translation that is saved has what its original has, whatever somebody sent.
/// The site's own work is done late: a content manager is made of its handlers.
/// </summary>
internal sealed class SharedFieldsHandler(IServiceProvider services) : ContentHandlerBase
{
    /// <summary>What is being published and has no version in another language: an import asks once for each item, not four times.</summary>
    private ContentItem? _alone;

    /// <inheritdoc/>
    public override Task DraftSavingAsync(SaveDraftContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return TakeOverAsync(context.ContentItem);
    }

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return TakeOverAsync(context.ContentItem);
    }

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ReferenceEquals(_alone, context.ContentItem) ? Task.CompletedTask : services.GetRequiredService<SharedFieldsCarrier>().CarryAsync(context.ContentItem);
    }

    /// <summary>What visitors see may be changed where it stands, as where two terms become one.</summary>
    public override Task UpdatedAsync(UpdateContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContentItem.Published ? services.GetRequiredService<SharedFieldsCarrier>().CarryAsync(context.ContentItem) : Task.CompletedTask;
    }

    private async Task TakeOverAsync(ContentItem item)
    {
        var fields = services.GetRequiredService<SharedFields>();
        var set = (await fields.OfAsync(item)).Count > 0 ? await fields.SetOfAsync(item) : null;
        _alone = set is null || (!set.Others.Any() && set.Original.Latest.ContentItemId == item.ContentItemId) ? item : null;
        if (_alone is null && await fields.OriginalOfAsync(item, set!) is { } original)
        {
            await fields.CopyAsync(original, item);
        }
    }
}
