using ForumOrchard.Indexing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace ForumOrchard.Tests.Indexing;

/// <summary>When Orchard Core 3 creates an index, it runs every handler on a new item of each type, without path, title and version.</summary>
public sealed class EmptyItemTests(SharedSite site)
{
    [Fact]
    public Task Index_NewItemOfEachType_BreaksNoHandler() => site.InScopeAsync(async services =>
    {
        var handlers = services.GetServices<IItemIndexHandler>().ToList();
        var types = (await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync()).Select(type => type.Name).ToList();
        Assert.True(handlers.Count >= 10 && types.Count >= 8, $"{handlers.Count} handlers, {types.Count} types");

        foreach (var type in types)
        {
            foreach (var item in new[] { await services.GetRequiredService<IContentManager>().NewAsync(type), new ContentItem { ContentType = type } })
            {
                foreach (var handler in handlers)
                {
                    await handler.IndexAsync(item, new RecordedDocument());
                }
            }
        }
    });
}
