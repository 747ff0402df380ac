using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules.Services;
using Sapling.Display.Liquid.Objects;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

/// <summary>Filters for content items, their addresses and their texts.</summary>
internal sealed class ContentFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("display_text", static (input, _, _) =>
            ValueTask.FromResult<FluidValue>(input.ToObjectValue() is IContent content ? StringValue.Create(content.ContentItem.DisplayText ?? string.Empty) : NilValue.Instance));
        options.Filters.AddFilter("display_url", DisplayUrlAsync);
        options.Filters.AddFilter("shape_build_display", BuildDisplayAsync);
        options.Filters.AddFilter("content_item_id", ByIdAsync);

        options.Filters.AddFilter("slugify", static (input, _, context) =>
            Text(context.Services().GetRequiredService<ISlugService>().Slugify(input.ToStringValue())));
        options.Filters.AddFilter("sanitize_html", static (input, _, context) =>
            Text(context.Services().GetRequiredService<IHtmlSanitizerService>().Sanitize(input.ToStringValue())));
    }

    /// <summary>The address of an item; empty if the value is not an item.</summary>
    public static async ValueTask<string> UrlAsync(IContent? content, LiquidTemplateContext context)
    {
        if (content is null)
        {
            return string.Empty;
        }

        var root = context.HttpContext()?.Request.PathBase.Value;
        if (context.Services.GetService<IAutorouteEntries>() is { } entries)
        {
            var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(content.ContentItem.ContentItemId);
            if (found)
            {
                return $"{root}/{entry!.Path.TrimStart('/')}";
            }
        }

        return $"{root}/Contents/ContentItems/{content.ContentItem.ContentItemId}";
    }

    private static async ValueTask<FluidValue> DisplayUrlAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var liquid = (LiquidTemplateContext)context;
        var content = input.ToObjectValue() as IContent;
        if (content is null && input.ToStringValue() is { Length: > 0 } id)
        {
            content = await liquid.Services.GetRequiredService<IContentManager>().GetAsync(id);
        }

        return StringValue.Create(await UrlAsync(content, liquid));
    }

    private static async ValueTask<FluidValue> BuildDisplayAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = context.Services();
        var displays = services.GetRequiredService<IContentItemDisplayManager>();
        var updater = services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
        var displayType = arguments["type"].Or(arguments.At(0)).ToStringValue();

        if (input.ToObjectValue() is IContent content)
        {
            return new ObjectValue(await displays.BuildDisplayAsync(content.ContentItem, updater, displayType));
        }

        // A list of items becomes a list of shapes.
        var shapes = new List<FluidValue>();
        if (input.Type == FluidValues.Array)
        {
            foreach (var value in input.Enumerate(context))
            {
                if (value.ToObjectValue() is IContent each)
                {
                    shapes.Add(new ObjectValue(await displays.BuildDisplayAsync(each.ContentItem, updater, displayType)));
                }
            }
        }

        return shapes.Count > 0 ? new ArrayValue(shapes) : NilValue.Instance;
    }

    /// <summary>One id returns an item, a list of ids returns a list.</summary>
    private static async ValueTask<FluidValue> ByIdAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var manager = context.Services().GetRequiredService<IContentManager>();
        return input.Type == FluidValues.Array
            ? FluidValue.Create(await manager.GetAsync(TagArguments.Words(input)), context.Options)
            : FluidValue.Create(await manager.GetAsync(input.ToStringValue()), context.Options);
    }

    private static ValueTask<FluidValue> Text(string text) => ValueTask.FromResult<FluidValue>(StringValue.Create(text));
}
