using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Shortcuts for <see cref="ILiquidTemplateManager"/>.</summary>
public static class LiquidTemplateManagerExtensions
{
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder)
        => manager.RenderStringAsync(template, encoder, model: null, properties: null);

    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model)
        => manager.RenderStringAsync(template, encoder, model, properties: null);

    public static Task<string> RenderStringAsync(
        this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => manager.RenderStringAsync(template, encoder, model: null, properties);

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder)
        => manager.RenderHtmlContentAsync(template, encoder, model: null, properties: null);

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model)
        => manager.RenderHtmlContentAsync(template, encoder, model, properties: null);
}
