using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Sapling.Content.Handlers;

/// <summary>Records when an item was created, changed and published, and by whom.</summary>
internal sealed class UpdateContentsHandler(IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc ??= clock.UtcNow;

        if (CurrentUser is { } user)
        {
            item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author ??= user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;

        if (CurrentUser is { } user)
        {
            context.ContentItem.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        context.BuildingContentItem.CreatedUtc = context.ContentItem.CreatedUtc ?? clock.UtcNow;
        context.BuildingContentItem.PublishedUtc = context.ContentItem.PublishedUtc;
        context.BuildingContentItem.ModifiedUtc = clock.UtcNow;

        if (CurrentUser is { } user)
        {
            context.BuildingContentItem.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        return Task.CompletedTask;
    }

    private ClaimsPrincipal? CurrentUser => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
