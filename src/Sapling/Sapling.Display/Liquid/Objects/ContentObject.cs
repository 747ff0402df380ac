using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Sapling.Liquid.Objects;

/// <summary>
/// <c>Content["alias:main-menu-en"]</c>, <c>Content.Latest["…"]</c>, <c>Content.ContentItemId["…"]</c> and <c>Content.ContentItemVersionId["…"]</c>; and how
/// templates read content items, parts and fields: typed members first, then what their JSON holds.
/// </summary>
internal sealed class ContentObject : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        options.ValueConverters.Add(static value => value is System.Text.Json.Dynamic.JsonDynamicObject json ? json.Node : null);

        options.Scope.SetValue("Content", new ObjectValue(new Items()));
        members.Register<Items, object?>(static (_, name, context) => ((LiquidTemplateContext)context).Services is var services && name switch
        {
            nameof(ContentItem.Latest) => Lookup((key, content) => ByHandleAsync(key, content, VersionOptions.Latest)),
            nameof(ContentItem.ContentItemId) => Lookup(static (key, content) => content.GetRequiredService<IContentManager>().GetAsync(key)),
            nameof(ContentItem.ContentItemVersionId) => Lookup(static (key, content) => content.GetRequiredService<IContentManager>().GetVersionAsync(key)),
            _ => null,
        } is { } lookup
            ? Task.FromResult<object?>(lookup)
            : HandleAsync(name, services));
        members.Register<ItemsBy, object?>(static async (by, name, context) => await by.FindAsync(name, ((LiquidTemplateContext)context).Services));

        members.Register<ContentItem, object?>(Get);
        members.Register<ContentElement, object?>(static (element, name) => name switch
        {
            nameof(ContentElement.Content) => element.Data,
            nameof(ContentElement.ContentItem) => element.ContentItem,
            _ => element.Data[name],
        });
    }

    /// <summary>The item with this handle, in the version asked for; null if there is none.</summary>
    public static async Task<ContentItem?> ByHandleAsync(string handle, IServiceProvider services, VersionOptions? version = null)
        => await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle) is { } id
            ? await services.GetRequiredService<IContentManager>().GetAsync(id, version)
            : null;

    private static async Task<object?> HandleAsync(string handle, IServiceProvider services) => await ByHandleAsync(handle, services);

    private static ItemsBy Lookup(Func<string, IServiceProvider, Task<ContentItem?>> find) => new(find);

    private static object? Get(ContentItem item, string name) => name switch
    {
        nameof(ContentItem.Content) => item.Data,
        nameof(ContentItem.ContentItem) => item,
        nameof(ContentItem.DisplayText) => item.DisplayText,
        nameof(ContentItem.ContentType) => item.ContentType,
        nameof(ContentItem.ContentItemId) => item.ContentItemId,
        nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
        nameof(ContentItem.Id) => item.Id,
        nameof(ContentItem.Published) => item.Published,
        nameof(ContentItem.Latest) => item.Latest,
        nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
        nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
        nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
        nameof(ContentItem.Owner) => item.Owner,
        nameof(ContentItem.Author) => item.Author,
        _ => null,
    };

    private sealed class Items;

    private sealed class ItemsBy(Func<string, IServiceProvider, Task<ContentItem?>> find)
    {
        public Task<ContentItem?> FindAsync(string key, IServiceProvider services) => find(key, services);
    }
}
