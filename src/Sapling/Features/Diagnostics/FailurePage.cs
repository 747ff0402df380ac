using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace Sapling.Features.Diagnostics;

/// <summary>
/// Answers a failed request with a plain page: a reference number that is also logged and, in Development, the error
/// itself. It uses no template, because a template may be what failed.
/// </summary>
internal sealed class FailurePage(RequestDelegate next, IHostEnvironment environment, ILogger<FailurePage> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var reference = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
            logger.LogError(exception, "{Method} {Path} failed; reference {Reference}.", context.Request.Method, context.Request.Path, reference);
            await WriteAsync(context, exception, reference);
        }
    }

    private Task WriteAsync(HttpContext context, Exception exception, string reference)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = StatusCodes.Status500InternalServerError;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        CultureInfo.CurrentUICulture = context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture;
        return response.WriteAsync(Page(context.RequestServices.GetRequiredService<IStringLocalizer<FailurePage>>(), exception, reference), context.RequestAborted);
    }

    private string Page(IStringLocalizer S, Exception exception, string reference)
    {
        var encoder = HtmlEncoder.Default;
        var html = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}\"><head><meta charset=\"utf-8\">")
            .Append(CultureInfo.InvariantCulture, $"<meta name=\"viewport\" content=\"width=device-width\"><title>{S["Something went wrong"].Value}</title></head><body><main>")
            .Append(CultureInfo.InvariantCulture, $"<h1>{S["Something went wrong"].Value}</h1>")
            .Append(CultureInfo.InvariantCulture, $"<p>{S["The page could not be shown. Please try again in a while; if you write to us, name the number {0}.", reference].Value}</p>")
            .Append(CultureInfo.InvariantCulture, $"<p><a href=\"/\">{S["To the home page"].Value}</a></p>");
        if (environment.IsDevelopment())
        {
            for (var fault = exception; fault is not null; fault = fault.InnerException)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{encoder.Encode(fault.Message)}</h2>");
            }

            html.Append(CultureInfo.InvariantCulture, $"<pre>{encoder.Encode(exception.ToString())}</pre>");
        }

        return html.Append("</main></body></html>").ToString();
    }
}
