using System.Text.Encodings.Web;
using System.Text.Json;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Shapes;
using Parlot.Fluent;

namespace Sapling.Display.Liquid.Tags;

/// <summary><c>shape</c>, which creates and renders a shape, and the <c>shape_*</c> tags, which change an existing one.</summary>
internal static class ShapeTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("shape", parser.ArgumentsListParser, ShapeAsync);

        Clear(parser, "shape_clear_alternates", static shape => shape.Metadata.Alternates.Clear());
        Clear(parser, "shape_clear_wrappers", static shape => shape.Metadata.Wrappers.Clear());
        Clear(parser, "shape_clear_classes", static shape => shape.Classes.Clear());
        Clear(parser, "shape_clear_attributes", static shape => shape.Attributes.Clear());

        Change(parser, "shape_add_alternates", static (shape, value) => shape.Metadata.Alternates.AddRange(TagArguments.Words(value)));
        Change(parser, "shape_add_wrappers", static (shape, value) => shape.Metadata.Wrappers.AddRange(TagArguments.Words(value)));
        Change(parser, "shape_add_classes", static (shape, value) =>
        {
            foreach (var name in TagArguments.Words(value))
            {
                shape.Classes.Add(name);
            }
        });
        Change(parser, "shape_type", static (shape, value) => shape.Metadata.Type = value.ToStringValue());
        Change(parser, "shape_display_type", static (shape, value) => shape.Metadata.DisplayType = value.ToStringValue());
        Change(parser, "shape_position", static (shape, value) => shape.Metadata.Position = value.ToStringValue());
        Change(parser, "shape_tab", static (shape, value) => shape.Metadata.Tab = value.ToStringValue());
        Change(parser, "shape_remove_property", static (shape, value) =>
            _ = shape.Properties.Remove(value.ToStringValue()) || shape.Properties.Remove(PascalCase.Of(value.ToStringValue())));
        Change(parser, "shape_remove_item", static (shape, value) => (shape as Shape)?.Remove(value.ToStringValue()));

        Named(parser, "shape_add_attributes", static (shape, arguments) =>
        {
            foreach (var (name, value) in arguments.Named)
            {
                shape.Attributes[name.Replace('_', '-')] = value.ToStringValue();
            }
        });
        Named(parser, "shape_add_properties", static (shape, arguments) => AddProperties(shape, arguments.Named));
    }

    /// <summary>
    /// Sets a shape's values from a template. Known members (id, classes, attributes …) are set on the shape, others
    /// become properties. Attributes may be a JSON object, because Liquid has no object literal.
    /// </summary>
    public static void AddProperties(IShape shape, IEnumerable<(string Name, FluidValue Value)> values)
    {
        foreach (var (name, value) in values)
        {
            switch (PascalCase.Of(name))
            {
                case nameof(IShape.Id):
                    shape.Id = value.ToStringValue();
                    break;
                case nameof(IShape.TagName):
                    shape.TagName = value.ToStringValue();
                    break;
                case nameof(IShape.Classes):
                    foreach (var word in TagArguments.Words(value))
                    {
                        shape.Classes.Add(word);
                    }

                    break;
                case nameof(IShape.Attributes):
                    foreach (var (attribute, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(value.ToStringValue()) ?? [])
                    {
                        shape.Attributes[attribute] = text;
                    }

                    break;
                case "ItemClasses":
                    shape.Properties["ItemClasses"] = TagArguments.Words(value).ToList();
                    break;
                case "ItemAttributes":
                    shape.Properties["ItemAttributes"] = JsonSerializer.Deserialize<Dictionary<string, string>>(value.ToStringValue());
                    break;
                case var property:
                    shape.Properties[property] = value.ToObjectValue();
                    break;
            }
        }
    }

    private static async ValueTask<Completion> ShapeAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        LayoutTags.Write(
            string.IsNullOrEmpty(arguments.Text("cache_id"))
                ? await DisplayAsync(arguments, context)
                : await CacheTags.CachedShapeAsync(arguments, () => DisplayAsync(arguments, context), context),
            writer,
            encoder);
        return Completion.Normal;
    }

    private static async ValueTask<IHtmlContent> DisplayAsync(TagArguments arguments, TemplateContext context)
    {
        var services = context.Services();
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync(arguments.First("type").ToStringValue());

        AddProperties(shape, arguments.Named.Where(static argument => !IsMetadata(argument.Name)));
        shape.Metadata.Alternates.AddRange(arguments.Words("alternate"));
        shape.Metadata.Wrappers.AddRange(arguments.Words("wrapper"));

        return await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
    }

    private static bool IsMetadata(string name)
        => name is "type" or "alternate" or "wrapper" || name.StartsWith("cache_", StringComparison.Ordinal);

    private static void Clear(LiquidViewParser parser, string tag, Action<IShape> change) => parser.RegisterExpressionTag(tag, async (expression, _, _, context) =>
    {
        if ((await expression.EvaluateAsync(context)).ToObjectValue() is IShape shape)
        {
            change(shape);
        }

        return Completion.Normal;
    });

    private static void Change(LiquidViewParser parser, string tag, Action<IShape, FluidValue> change)
        => parser.RegisterParserTag(tag, parser.ValueParser.And(parser.ValueParser), async (pair, _, _, context) =>
        {
            var (target, expression) = pair;
            if ((await target.EvaluateAsync(context)).ToObjectValue() is IShape shape)
            {
                change(shape, await expression.EvaluateAsync(context));
            }

            return Completion.Normal;
        });

    private static void Named(LiquidViewParser parser, string tag, Action<IShape, TagArguments> change)
        => parser.RegisterParserTag(tag, parser.ValueParser.And(parser.ArgumentsListParser), async (pair, _, _, context) =>
        {
            var (target, list) = pair;
            if ((await target.EvaluateAsync(context)).ToObjectValue() is IShape shape)
            {
                change(shape, await TagArguments.EvaluateAsync(list, context));
            }

            return Completion.Normal;
        });
}
