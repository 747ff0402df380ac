using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using Sapling.Features.Contents;
using YesSql;

namespace Sapling.Features.ArchiveLater;

/// <summary>Withdraws due items once a minute; they are drafts again.</summary>
[BackgroundTask(
    Title = "Scheduled archiving",
    Schedule = "* * * * *",
    Description = "Withdraws items at the time that was set for them.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
internal sealed class ScheduledArchivingBackgroundTask(IClock clock, ILogger<ScheduledArchivingBackgroundTask> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<ArchiveLaterPartIndex>(index => index.Latest && index.Published && index.ScheduledArchiveDateTimeUtc <= now)
            .ListAsync(cancellationToken);

        await DueItems.ForEachAsync(due.Select(index => index.ContentItemId!), (services, id) => WithdrawAsync(services.GetRequiredService<IContentManager>(), id), cancellationToken);
    }

    private async Task WithdrawAsync(IContentManager contentManager, string id)
    {
        // Meanwhile an editor may have postponed or withdrawn it.
        if (await contentManager.GetAsync(id) is { } item
            && item.TryGet<ArchiveLaterPart>(out var part)
            && part.ScheduledArchiveUtc <= clock.UtcNow)
        {
            item.Alter<ArchiveLaterPart>(altered => altered.ScheduledArchiveUtc = null);
            await contentManager.UnpublishAsync(item);
            logger.LogInformation("Withdrew '{ContentItem}' ({ContentItemId}) as planned.", item, item.ContentItemId);
        }
    }
}
