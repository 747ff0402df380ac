using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>For migrations that add an index to a site with existing items.</summary>
public static class NewIndexes
{
    /// <summary>
    /// Saves the items of a type, drafts as well, to add them to the index. Runs after the migrations of all modules: saving
    /// an item writes all indexes, and another module's may not exist yet. Meant for types with few items.
    /// </summary>
    public static void FillLater(string contentType) => ShellScope.AddDeferredTask(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        foreach (var item in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && (index.Published || index.Latest)).ListAsync())
        {
            await session.SaveAsync(item);
        }
    });
}
