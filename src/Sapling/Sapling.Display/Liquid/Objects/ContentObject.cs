using System.Text.Json.Dynamic;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;

namespace Sapling.Display.Liquid.Objects;

/// <summary>
/// <c>Content["alias:main-menu-en"]</c>, <c>Content.Latest["…"]</c>, <c>Content.ContentItemId["…"]</c> and
/// <c>Content.ContentItemVersionId["…"]</c>, plus the members of content items, parts and fields.
/// </summary>
internal sealed class ContentObject : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        options.ValueConverters.Add(static value => value is JsonDynamicObject json ? json.Node : null);

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

        // As in Orchard Core, templates can read a module's part or field only if the module registers it.
        members.Register<ContentItem>();
        members.Register<ContentElement>();
        members.Register<ContentTypePartDefinition>();
        members.Register<ContentPartFieldDefinition>();
        members.Register<ContentPartDefinition>();
    }

    /// <summary>The item with this handle, in the requested version; null if there is none.</summary>
    public static async Task<ContentItem?> ByHandleAsync(string handle, IServiceProvider services, VersionOptions? version = null)
        => await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle) is { } id
            ? await services.GetRequiredService<IContentManager>().GetAsync(id, version)
            : null;

    private static async Task<object?> HandleAsync(string handle, IServiceProvider services) => await ByHandleAsync(handle, services);

    private static ItemsBy Lookup(Func<string, IServiceProvider, Task<ContentItem?>> find) => new(find);

    private sealed class Items;

    private sealed class ItemsBy(Func<string, IServiceProvider, Task<ContentItem?>> find)
    {
        public Task<ContentItem?> FindAsync(string key, IServiceProvider services) => find(key, services);
    }
}
