using ForumOrchard.Editing.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Puts deleted items into the bin, however they are deleted, and says where they are.</summary>
/// <param name="services">Resolved late: the content manager depends on its handlers.</param>
/// <param name="notices">What to tell.</param>
/// <param name="accessor">Who deletes.</param>
public sealed class BinHandler(IServiceProvider services, LaterNotices notices, IHttpContextAccessor accessor) : ContentHandlerBase
{
    /// <summary>Before the versions lose their states: later nobody knows which was the latest.</summary>
    public override async Task RemovingAsync(RemoveContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.NoActiveVersionLeft)
        {
            return;
        }

        var session = services.GetRequiredService<ISession>();
        var id = context.ContentItem.ContentItemId;
        var latest = context.ContentItem.Latest ? context.ContentItem : await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Latest).FirstOrDefaultAsync();
        if (await services.GetRequiredService<BinRecord>().AddAsync(latest ?? context.ContentItem, accessor.HttpContext?.User))
        {
            Tell();
        }
    }

    /// <inheritdoc/>
    public override Task RestoredAsync(RestoreContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return services.GetRequiredService<BinRecord>().RemoveAsync(context.ContentItem.ContentItemId);
    }

    private void Tell()
    {
        if (accessor.HttpContext is { User.Identity.IsAuthenticated: true } context && services.GetRequiredService<LinkGenerator>().GetPathByName(context, BinController.Route) is { } bin)
        {
            var H = services.GetRequiredService<IHtmlLocalizer<BinHandler>>();
            notices.Add(nameof(Deleted), H["What is deleted can be brought back: <a href=\"{0}\">open the bin</a>.", bin]);
        }
    }
}
