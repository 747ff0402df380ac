using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Rendering;

namespace Sapling.Display.Liquid.Tags;

/// <summary><c>layout</c>, <c>render_body</c>, <c>render_section</c> and <c>zone</c>: a page and its layout.</summary>
internal static class LayoutTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterExpressionTag("layout", LayoutAsync);
        parser.RegisterEmptyTag("render_body", RenderBodyAsync);
        parser.RegisterParserTag("render_section", parser.ArgumentsListParser, RenderSectionAsync);
        parser.RegisterParserBlock("zone", parser.ArgumentsListParser, ZoneAsync);
    }

    private static async ValueTask<Completion> LayoutAsync(Expression name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.Services().GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        layout.Metadata.Alternates.Add((await name.EvaluateAsync(context)).ToStringValue());
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RenderBodyAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.Services().GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await RenderAsync(layout.Zones["Content"], writer, encoder, context);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RenderSectionAsync(
        IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.First("name").ToStringValue();
        var layout = await context.Services().GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var zone = layout.Zones[name];

        if (!zone.IsNullOrEmpty())
        {
            await RenderAsync(zone, writer, encoder, context);
        }
        else if (arguments["required"] is var required && (required.IsNil() || required.ToBooleanValue()))
        {
            throw new InvalidOperationException($"The layout needs something in the zone '{name}', and nothing was put there.");
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> ZoneAsync(
        IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var content = await CaptureAsync(statements, encoder, context);
        var layout = await context.Services().GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones[arguments.First("name").ToStringValue()].AddAsync(content, arguments.Text("position"));
        return Completion.Normal;
    }

    /// <summary>Renders the content of a block.</summary>
    internal static async ValueTask<RenderedContent> CaptureAsync(IReadOnlyList<Statement> statements, TextEncoder encoder, TemplateContext context)
    {
        var content = new RenderedContent();
        await statements.RenderStatementsAsync(content, encoder, context);
        return content;
    }

    internal static async ValueTask RenderAsync(IShape? shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (shape is not null)
        {
            Write(await context.Services().GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape), writer, encoder);
        }
    }

    /// <summary>Writes by reference if the template writes to <see cref="RenderedContent"/>.</summary>
    internal static void Write(IHtmlContent html, TextWriter writer, TextEncoder encoder)
    {
        if (writer is RenderedContent content)
        {
            content.Write(html);
        }
        else
        {
            html.WriteTo(writer, encoder as HtmlEncoder ?? HtmlText.Encoder);
        }
    }

    internal static IServiceProvider Services(this TemplateContext context) => ((LiquidTemplateContext)context).Services;
}
