using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ArchiveLater.Models;
using Sapling.Features.Contents;

namespace Sapling.Features.ArchiveLater;

/// <summary>Provides the scheduled time of withdrawal of an item, even if its type no longer has the part.</summary>
internal sealed class PlanHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<PlanAspect>(aspect =>
    {
        if (context.ContentItem.TryGet<ArchiveLaterPart>(out var part))
        {
            aspect.ArchiveUtc = part.ScheduledArchiveUtc;
        }

        return Task.CompletedTask;
    });
}
