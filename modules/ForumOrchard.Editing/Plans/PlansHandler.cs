using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Plans;

/// <summary>
/// Takes back what is no longer meant. Orchard Core keeps the time of publication after an item is published, so that the next draft would be published without anybody's asking;
/// and that of a withdrawal which has passed, so that an item would be withdrawn as soon as it is published again. It copies both into copies and restored versions, too.
/// </summary>
internal sealed class PlansHandler(IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Plan.Publish.Of(context.ContentItem) is not null)
        {
            Plan.Publish.Clear(context.ContentItem);
        }

        if (Plan.Withdraw.Of(context.ContentItem) <= clock.UtcNow)
        {
            Plan.Withdraw.Clear(context.ContentItem);
        }

        return Task.CompletedTask;
    }

    /// <summary>What somebody writes who may not publish is not published by a plan of before: it waits for an editor.</summary>
    public override async Task DraftSavingAsync(SaveDraftContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Plan.Publish.Of(context.ContentItem) is not null && http.HttpContext is { User.Identity.IsAuthenticated: true } request && !await MayPublishAsync(request, context.ContentItem))
        {
            Plan.Publish.Clear(context.ContentItem);
            var services = request.RequestServices;
            await services.GetRequiredService<INotifier>().WarningAsync(
                services.GetRequiredService<IHtmlLocalizer<PlansHandler>>()["The publication that was planned is taken back, because the draft has changed: an editor has to look at it and plan it anew."]);
        }
    }

    private static Task<bool> MayPublishAsync(HttpContext request, ContentItem item) =>
        request.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(request.User, CommonPermissions.PublishContent, item);

    /// <summary>Copies and translations are drafts that somebody has yet to work on.</summary>
    public override Task CloningAsync(CloneContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Plan.Publish.Clear(context.CloneContentItem);
        Plan.Withdraw.Clear(context.CloneContentItem);
        return Task.CompletedTask;
    }

    /// <summary>Who brings an old version back, or a deleted item, wants to look at it: its time may have passed long ago.</summary>
    public override Task RestoringAsync(RestoreContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Plan.Publish.Clear(context.ContentItem);
        return Task.CompletedTask;
    }
}
