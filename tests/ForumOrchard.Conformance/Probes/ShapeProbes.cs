using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Title.Models;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Shapes without a template, zones and positions.</summary>
internal sealed class ShapeProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        new("shape/without a template", async services => await WriteAsync(services, await services.GetRequiredService<IShapeFactory>().CreateAsync("NoSuchShape"))),
        new("shape/null", services => WriteAsync(services, null)),
        new("shape/order of children", async services =>
        {
            var shape = (Shape)await services.GetRequiredService<IShapeFactory>().CreateAsync("Zone");
            foreach (var position in new[] { "10", "2", "5.1", "5", "before", "after", null, "1.5", "" })
            {
                await shape.AddAsync(new HtmlString($"[{position ?? "null"}]"), position);
            }

            return string.Concat(shape.Items.Select(item => ((PositionWrapper)item).Position ?? "null").Select(position => $"[{position}]"));
        }),
        new("shape/zones of a content item", async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Thing");
            item.DisplayText = "title";
            item.Alter<TitlePart>(part => part.Title = "title");
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater);
            return string.Join(' ', Types(shape).Distinct().Order(StringComparer.Ordinal));
        }),
        new("shape/alternates of a content item", async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Thing");
            item.ContentItemId = "id";
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, "Summary");
            return $"{shape.Metadata.Type} {shape.Metadata.DisplayType} {string.Join(' ', shape.Metadata.Alternates)}";
        }),
    ];

    private static IEnumerable<string> Types(IShape shape)
    {
        yield return shape.Metadata.Type;
        if (shape is IZoneHolding holder)
        {
            foreach (var (_, zone) in holder.Properties.Where(property => property.Value is IShape))
            {
                foreach (var type in Types((IShape)zone!))
                {
                    yield return type;
                }
            }
        }

        foreach (var item in (shape as Shape)?.Items ?? [])
        {
            if (item is IShape inner)
            {
                foreach (var type in Types(inner))
                {
                    yield return type;
                }
            }
        }
    }

    private static async Task<string?> WriteAsync(IServiceProvider services, IShape? shape)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        (await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape!)).WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        return writer.ToString().Trim();
    }
}
