using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Filters;
using Sapling.Display.Liquid.Objects;

namespace Sapling.Display.Liquid.Tags;

/// <summary>
/// <c>a</c> and <c>form</c>: elements that point to an action (<c>action</c>, <c>controller</c>, <c>area</c>,
/// <c>route_*</c>) or, for a link, to a content item (<c>display_for</c>). Other arguments become attributes.
/// </summary>
internal static class LinkTags
{
    private const string RoutePrefix = "route_";

    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserBlock("a", parser.ArgumentsListParser, (list, statements, writer, encoder, context) =>
            ElementAsync("a", "href", list, statements, writer, encoder, context));
        parser.RegisterParserBlock("form", parser.ArgumentsListParser, (list, statements, writer, encoder, context) =>
            ElementAsync("form", "action", list, statements, writer, encoder, context));
    }

    private static async ValueTask<Completion> ElementAsync(
        string name, string addressName, IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var liquid = (LiquidTemplateContext)context;
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var element = new TagBuilder(name);
        foreach (var (argument, value) in arguments.Named)
        {
            if (argument is not ("action" or "controller" or "area" or "display_for") && !argument.StartsWith(RoutePrefix, StringComparison.Ordinal))
            {
                element.MergeAttribute(argument.Replace('_', '-'), value.ToStringValue());
            }
        }

        if (await AddressAsync(arguments, liquid) is { } address)
        {
            element.MergeAttribute(addressName, address, replaceExisting: true);
        }

        element.InnerHtml.AppendHtml(await LayoutTags.CaptureAsync(statements, encoder, context));
        if (name == "form" && HttpMethods.IsPost(arguments.Text("method") ?? HttpMethods.Get) && liquid.HttpContext() is { } http)
        {
            element.InnerHtml.AppendHtml(PageTags.AntiforgeryField(http));
        }

        LayoutTags.Write(element, writer, encoder);
        return Completion.Normal;
    }

    private static async ValueTask<string?> AddressAsync(TagArguments arguments, LiquidTemplateContext context)
    {
        if (arguments["display_for"].ToObjectValue() is IContent content)
        {
            return await ContentFilters.UrlAsync(content, context);
        }

        if (context.HttpContext() is not { } http || arguments.Text("action") is not { } action)
        {
            return null;
        }

        // Missing values come from the current request.
        var values = new RouteValueDictionary
        {
            ["action"] = action,
            ["controller"] = arguments.Text("controller") ?? http.GetRouteValue("controller"),
            ["area"] = arguments.Text("area") ?? http.GetRouteValue("area"),
        };
        foreach (var (name, value) in arguments.Named)
        {
            if (name.StartsWith(RoutePrefix, StringComparison.Ordinal))
            {
                values[name[RoutePrefix.Length..]] = value.ToStringValue();
            }
        }

        return context.Services.GetRequiredService<LinkGenerator>().GetPathByRouteValues(http, routeName: null, values);
    }
}
