using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;
using Sapling.Display.Liquid.Filters;
using Sapling.Display.Liquid.Objects;

namespace Sapling.Display.Liquid.Tags;

/// <summary>
/// <c>resources</c>, which writes the page's collected resources, and the tags that collect them: <c>style</c>,
/// <c>script</c>, <c>styleblock</c>, <c>scriptblock</c>, <c>link</c> and <c>meta</c>.
/// </summary>
internal static class ResourceTags
{
    // Arguments that describe the resource itself; others become attributes of its element.
    private static readonly HashSet<string> Known =
        ["name", "src", "debug_src", "cdn_src", "debug_cdn_src", "use_cdn", "condition", "culture", "debug", "depends_on", "version", "append_version", "at"];

    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("resources", parser.ArgumentsListParser, ResourcesAsync);
        parser.RegisterParserTag("script", parser.ArgumentsListParser, (list, writer, _, context) => ResourceAsync(ResourceTypes.Script, list, writer, context));
        parser.RegisterParserTag("style", parser.ArgumentsListParser, (list, writer, _, context) => ResourceAsync(ResourceTypes.Stylesheet, list, writer, context));
        parser.RegisterParserBlock("scriptblock", parser.ArgumentsListParser, (list, statements, writer, encoder, context) =>
            BlockAsync("script", list, statements, writer, encoder, context));
        parser.RegisterParserBlock("styleblock", parser.ArgumentsListParser, (list, statements, writer, encoder, context) =>
            BlockAsync("style", list, statements, writer, encoder, context));
        parser.RegisterParserTag("link", parser.ArgumentsListParser, LinkAsync);
        parser.RegisterParserTag("meta", parser.ArgumentsListParser, MetaAsync);
    }

    private static async ValueTask<Completion> ResourcesAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var resources = Resources(context);
        var type = (await TagArguments.EvaluateAsync(list, context)).First("type").ToStringValue();
        switch (Enum.TryParse<ResourceTagType>(type, ignoreCase: true, out var parsed)
            ? parsed
            : throw new InvalidOperationException($"There are no resources of the type '{type}'."))
        {
            case ResourceTagType.Meta:
                resources.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                resources.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                resources.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript or ResourceTagType.Footer:
                resources.RenderFootScript(writer);
                break;
            case ResourceTagType.Header:
                resources.RenderMeta(writer);
                resources.RenderHeadLink(writer);
                resources.RenderStylesheet(writer);
                resources.RenderHeadScript(writer);
                break;
        }

        return Completion.Normal;
    }

    /// <summary>
    /// Requests a resource by name, by address, or by both, which defines it. Without <c>at</c>, a script is written at
    /// the position of its tag.
    /// </summary>
    private static async ValueTask<Completion> ResourceAsync(string type, IReadOnlyList<FilterArgument> list, TextWriter writer, TemplateContext context)
    {
        var resources = Resources(context);
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.Text("name");
        var source = arguments.Text("src");
        if (string.IsNullOrEmpty(name) && string.IsNullOrEmpty(source))
        {
            throw new InvalidOperationException("A script or a style needs a name or an address (src).");
        }

        var settings = string.IsNullOrEmpty(name)
            ? resources.RegisterUrl(type, source!, arguments.Text("debug_src"))
            : resources.RegisterResource(type, name);

        if (!string.IsNullOrEmpty(name) && !string.IsNullOrEmpty(source))
        {
            var definition = resources.InlineManifest.DefineResource(type, name);
            definition.SetUrl(source, arguments.Text("debug_src") ?? source);
            if (arguments.Text("version") is { Length: > 0 } version)
            {
                definition.SetVersion(version);
            }
        }
        else if (arguments.Text("version") is { Length: > 0 } wanted)
        {
            settings.UseVersion(wanted);
        }

        settings.SetDependencies(arguments.Words("depends_on"));
        settings.ShouldAppendVersion(arguments["append_version"] is var append && append.IsNil() ? null : append.ToStringValue() == "true");
        foreach (var (attribute, value) in Attributes(arguments))
        {
            settings.SetAttribute(attribute, value.ToStringValue());
        }

        var location = Location(arguments);
        if (location is not ResourceLocation.Unspecified and not ResourceLocation.Inline)
        {
            settings.AtLocation(location);
        }
        else if (type == ResourceTypes.Script)
        {
            resources.RenderLocalScript(settings, writer);
        }
        else
        {
            settings.AtHead();
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> BlockAsync(
        string element, IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var resources = Resources(context);
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var block = new TagBuilder(element);
        foreach (var (attribute, value) in Attributes(arguments))
        {
            block.MergeAttribute(attribute, value.ToStringValue());
        }

        // A named block is written only once, however often its template renders.
        if (arguments.Text("name") is { Length: > 0 } name && !((LiquidTemplateContext)context).AmbientValues.TryAdd($"{element}:{name}", true))
        {
            return Completion.Normal;
        }

        block.InnerHtml.AppendHtml(await LayoutTags.CaptureAsync(statements, encoder, context));
        switch (Location(arguments))
        {
            case ResourceLocation.Head when element == "script":
                resources.RegisterHeadScript(block);
                break;
            case ResourceLocation.Foot when element == "script":
                resources.RegisterFootScript(block);
                break;
            case ResourceLocation.Head or ResourceLocation.Foot:
                resources.RegisterStyle(block);
                break;
            default:
                LayoutTags.Write(block, writer, encoder);
                break;
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> LinkAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var link = new LinkEntry();
        foreach (var (name, value) in (await TagArguments.EvaluateAsync(list, context)).Named)
        {
            var text = value.ToStringValue();
            switch (name)
            {
                case "src" or "href":
                    link.Href = UrlFilters.Resolve(text, ((LiquidTemplateContext)context).HttpContext()?.Request);
                    break;
                case "append_version":
                    link.AppendVersion = text == "true";
                    break;
                default:
                    link.SetAttribute(name.Replace('_', '-'), text);
                    break;
            }
        }

        Resources(context).RegisterLink(link);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> MetaAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var meta = new MetaEntry(arguments.Text("name"), arguments.Text("property"), arguments.Text("content"), arguments.Text("http_equiv"), arguments.Text("charset"));
        foreach (var (name, value) in arguments.Named)
        {
            if (name is not ("name" or "property" or "content" or "http_equiv" or "charset" or "separator"))
            {
                meta.SetAttribute(name.Replace('_', '-'), value.ToStringValue());
            }
        }

        if (arguments.Text("separator") is { } separator)
        {
            Resources(context).AppendMeta(meta, separator);
        }
        else
        {
            Resources(context).RegisterMeta(meta);
        }

        return Completion.Normal;
    }

    private static IEnumerable<(string Name, FluidValue Value)> Attributes(TagArguments arguments)
        => arguments.Named.Where(argument => !Known.Contains(argument.Name)).Select(argument => (argument.Name.Replace('_', '-'), argument.Value));

    private static ResourceLocation Location(TagArguments arguments)
        => arguments.Text("at") is { Length: > 0 } at ? Enum.Parse<ResourceLocation>(at, ignoreCase: true) : ResourceLocation.Unspecified;

    private static IResourceManager Resources(TemplateContext context) => context.Services().GetRequiredService<IResourceManager>();
}
