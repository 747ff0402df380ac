using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Objects;

namespace Sapling.Display.Liquid.Tags;

/// <summary><c>page_title</c>, <c>antiforgerytoken</c> and <c>contentitem</c>.</summary>
internal static class PageTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("page_title", parser.ArgumentsListParser, TitleAsync);
        parser.RegisterEmptyTag("antiforgerytoken", AntiforgeryTokenAsync);
        parser.RegisterParserTag("contentitem", parser.ArgumentsListParser, ContentItemAsync);
    }

    /// <summary>Adds a segment to the title and writes the whole title; outside of the title element, the caller captures the output.</summary>
    private static async ValueTask<Completion> TitleAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var titles = context.Services().GetRequiredService<IPageTitleBuilder>();
        var segment = arguments.First("segment");
        if (!segment.IsNil() && segment.ToStringValue() is { Length: > 0 } text)
        {
            titles.AddSegment(segment.ToObjectValue() as IHtmlContent ?? new StringHtmlContent(text), arguments.Text("position") ?? "0");
        }

        var separator = arguments.Text("separator");
        LayoutTags.Write(titles.GenerateTitle(separator is null ? null : new StringHtmlContent(separator)), writer, encoder);
        return Completion.Normal;
    }

    private static ValueTask<Completion> AntiforgeryTokenAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var liquid = (LiquidTemplateContext)context;
        if (liquid.HttpContext() is { } http)
        {
            LayoutTags.Write(AntiforgeryField(http), writer, encoder);
        }

        return Statement.Normal();
    }

    internal static TagBuilder AntiforgeryField(Microsoft.AspNetCore.Http.HttpContext http)
    {
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        field.MergeAttribute("name", tokens.FormFieldName);
        field.MergeAttribute("type", "hidden");
        field.MergeAttribute("value", tokens.RequestToken);
        return field;
    }

    private static async ValueTask<Completion> ContentItemAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var services = context.Services();
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var content = arguments.First("content_item").ToObjectValue() as ContentItem;
        if ((arguments.Text("handle") ?? arguments.Text("alias")) is { } handle)
        {
            content = await ContentObject.ByHandleAsync(handle, services);
        }
        else if (arguments.Text("content_item_id") is { } id)
        {
            content = await services.GetRequiredService<IContentManager>().GetAsync(id);
        }

        if (content is null)
        {
            return Completion.Normal;
        }

        var shape = await services.GetRequiredService<IContentItemDisplayManager>()
            .BuildDisplayAsync(content, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, arguments.Text("display_type") ?? "Detail");
        shape.Metadata.Alternates.AddRange(arguments.Words("alternate"));
        shape.Metadata.Wrappers.AddRange(arguments.Words("wrapper"));
        await LayoutTags.RenderAsync(shape, writer, encoder, context);
        return Completion.Normal;
    }
}
