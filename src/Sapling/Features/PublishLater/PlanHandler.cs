using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using Sapling.Features.Contents;

namespace Sapling.Features.PublishLater;

/// <summary>Provides the scheduled publication time of a draft, even if its type no longer has the part.</summary>
internal sealed class PlanHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<PlanAspect>(aspect =>
    {
        if (context.ContentItem.TryGet<PublishLaterPart>(out var part))
        {
            aspect.PublishUtc = part.ScheduledPublishUtc;
        }

        return Task.CompletedTask;
    });
}
