using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using Sapling.Display.Razor;

namespace Sapling.Display.Pages;

/// <summary>A page whose body is a shape, rendered in the theme's layout without a view.</summary>
internal sealed class PageResult(IShape body) : IActionResult
{
    /// <summary>Null keeps the response's status.</summary>
    public int? StatusCode { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        if (StatusCode is { } status)
        {
            context.HttpContext.Response.StatusCode = status;
        }

        context.HttpContext.RequestServices.GetRequiredService<RazorSurroundings>().Action = context;
        await WriteAsync(context.HttpContext, body);
    }

    /// <summary>Writes a shape as a page, for code outside of controllers.</summary>
    public static async Task WriteAsync(HttpContext context, IShape body)
    {
        var services = context.RequestServices;
        var display = services.GetRequiredService<IDisplayHelper>();
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();

        await layout.Zones["Content"].AddAsync(await display.ShapeExecuteAsync(body), "5");
        await WriteAsync(context.Response, await display.ShapeExecuteAsync(layout), services.GetRequiredService<HtmlEncoder>());
    }

    private static async Task WriteAsync(HttpResponse response, IHtmlContent page, HtmlEncoder encoder)
    {
        response.ContentType = "text/html; charset=utf-8";
        using (var writer = new Utf8PipeWriter(response.BodyWriter))
        {
            page.WriteTo(writer, encoder);
        }

        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }
}
