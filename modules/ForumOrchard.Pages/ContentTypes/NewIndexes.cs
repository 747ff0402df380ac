using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>For migrations that add an index to a site that has items already.</summary>
public static class NewIndexes
{
    /// <summary>
    /// Saves the published items of a type, so that they enter the index. It is done once the migrations of all modules have run: to save an item touches all indexes, and that of
    /// another module may not be there yet. Meant for types that have few items.
    /// </summary>
    public static void FillLater(string contentType) => ShellScope.AddDeferredTask(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        foreach (var item in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && index.Published).ListAsync())
        {
            await session.SaveAsync(item);
        }
    });
}
