using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid from text (a pattern, a value of a content item) instead of a template file.</summary>
public interface ILiquidTemplateManager
{
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Whether <paramref name="template"/> is valid Liquid; if so, <paramref name="errors"/> is empty.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}
