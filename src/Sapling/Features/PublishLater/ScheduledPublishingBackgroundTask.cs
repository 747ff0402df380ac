using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using Sapling.Features.Contents;
using YesSql;

namespace Sapling.Features.PublishLater;

/// <summary>Publishes due drafts once a minute.</summary>
[BackgroundTask(
    Title = "Scheduled publishing",
    Schedule = "* * * * *",
    Description = "Publishes drafts at the time that was set for them.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
internal sealed class ScheduledPublishingBackgroundTask(IClock clock, ILogger<ScheduledPublishingBackgroundTask> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .ListAsync(cancellationToken);

        await DueItems.ForEachAsync(due.Select(index => index.ContentItemId!), (services, id) => PublishAsync(services.GetRequiredService<IContentManager>(), id), cancellationToken);
    }

    private async Task PublishAsync(IContentManager contentManager, string id)
    {
        // Meanwhile an editor may have postponed or published it.
        if (await contentManager.GetAsync(id, VersionOptions.Draft) is { } item
            && item.TryGet<PublishLaterPart>(out var part)
            && part.ScheduledPublishUtc <= clock.UtcNow)
        {
            item.Alter<PublishLaterPart>(altered => altered.ScheduledPublishUtc = null);
            await contentManager.PublishAsync(item);
            logger.LogInformation("Published '{ContentItem}' ({ContentItemId}) as planned.", item, item.ContentItemId);
        }
    }
}
