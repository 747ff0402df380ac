using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace Sapling.Content.PublishLater;

/// <summary>Publishes what is due, once a minute.</summary>
[BackgroundTask(Title = "Scheduled publishing", Schedule = "* * * * *", Description = "Publishes drafts at the time that was set for them.")]
internal sealed class ScheduledPublishingBackgroundTask(IClock clock, ILogger<ScheduledPublishingBackgroundTask> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var session = serviceProvider.GetRequiredService<ISession>();

        var due = (await session
            .QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .ListAsync(cancellationToken)).Select(index => index.ContentItemId!).ToArray();

        if (due.Length == 0)
        {
            return;
        }

        var contentManager = serviceProvider.GetRequiredService<IContentManager>();

        foreach (var item in await contentManager.GetAsync(due, VersionOptions.Draft))
        {
            item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = null);
            await contentManager.PublishAsync(item);
            logger.LogInformation("Published '{ContentItem}' ({ContentItemId}) as planned.", item, item.ContentItemId);
        }
    }
}
