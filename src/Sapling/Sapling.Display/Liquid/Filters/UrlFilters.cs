using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Objects;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

/// <summary><c>href</c>, <c>absolute_url</c> and <c>append_version</c>.</summary>
internal sealed class UrlFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("href", Href);
        options.Filters.AddFilter("absolute_url", AbsoluteUrl);
        options.Filters.AddFilter("append_version", AppendVersion);
    }

    /// <summary>Replaces a leading tilde with the site's root.</summary>
    public static string Resolve(string path, HttpRequest? request)
        => path.StartsWith('~') ? $"{request?.PathBase.Value}/{path.AsSpan(1).TrimStart('/')}" : path;

    private static ValueTask<FluidValue> Href(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Text(Resolve(input.ToStringValue(), Request(context)));

    private static ValueTask<FluidValue> AbsoluteUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var path = input.ToStringValue();
        if (Request(context) is not { } request || path.StartsWith("//", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal))
        {
            return Text(path);
        }

        return Text($"{request.Scheme}://{request.Host.Value}{Resolve(path, request)}");
    }

    private static ValueTask<FluidValue> AppendVersion(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var request = Request(context);
        var path = Resolve(input.ToStringValue(), request);
        var versions = context.Services().GetRequiredService<IFileVersionProvider>();
        return Text(versions.AddFileVersionToPath(request?.PathBase ?? default, path));
    }

    private static HttpRequest? Request(TemplateContext context) => ((LiquidTemplateContext)context).HttpContext()?.Request;

    private static ValueTask<FluidValue> Text(string text) => ValueTask.FromResult<FluidValue>(StringValue.Create(text));
}
