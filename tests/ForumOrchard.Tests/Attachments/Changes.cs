using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Attachments;

/// <summary>Changes items like an editor.</summary>
internal static class Changes
{
    /// <summary>Changes an item and publishes it, or keeps it as a draft.</summary>
    public static Task ChangeAsync(this AttachmentsSite site, string id, bool publish, Action<ContentItem> change, Action<IServiceProvider>? then = null) => site.InScopeAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = (await contentManager.GetAsync(id, VersionOptions.DraftRequired))!;
        change(item);
        await contentManager.UpdateAsync(item);
        await (publish ? contentManager.PublishAsync(item) : contentManager.SaveDraftAsync(item));
        then?.Invoke(services);
    });
}
