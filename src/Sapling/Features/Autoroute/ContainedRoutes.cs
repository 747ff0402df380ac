using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;
using Sapling.Content.Elements;

namespace Sapling.Features.Autoroute;

/// <summary>The addresses of items inside an item, below its own: <c>topics/violence</c>.</summary>
internal sealed class ContainedRoutes(IServiceProvider services, ISlugService slugs)
{
    internal async Task<List<AutoroutePartIndex>> OfAsync(ContentItem container, string path)
    {
        var rows = new List<AutoroutePartIndex>();
        await AddAsync(rows, container, container, container.Data, path);
        return rows;
    }

    private async Task AddAsync(List<AutoroutePartIndex> rows, ContentItem container, ContentItem parent, JsonObject parentData, string path)
    {
        // Resolved late: the content manager needs the session, whose index providers need this class.
        var contentManager = services.GetRequiredService<IContentManager>();
        var aspect = await contentManager.PopulateAspectAsync<ContainedContentItemsAspect>(parent);

        foreach (var node in aspect.Accessors.SelectMany(accessor => accessor(parentData) ?? []).OfType<JsonObject>())
        {
            var item = node.Deserialize<ContentItem>(ContentJson.Options)!;
            var route = await contentManager.PopulateAspectAsync<RouteHandlerAspect>(item);

            if (route.Disabled)
            {
                continue;
            }

            var segment = string.IsNullOrEmpty(route.Path) ? slugs.Slugify(item.DisplayText ?? string.Empty) : route.Path;

            if (segment.Length == 0)
            {
                continue;
            }

            var itemPath = route.Absolute ? segment : $"{path}/{segment}";

            rows.Add(new AutoroutePartIndex
            {
                ContentItemId = container.ContentItemId,
                ContainedContentItemId = item.ContentItemId,
                JsonPath = node.GetPath()["$.".Length..],
                Path = itemPath,
                Published = container.Published,
                Latest = container.Latest,
            });

            await AddAsync(rows, container, item, node, itemPath);
        }
    }
}
