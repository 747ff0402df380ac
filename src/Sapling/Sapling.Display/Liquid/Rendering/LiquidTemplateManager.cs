using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Templates;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>Renders Liquid from strings. Patterns and titles repeat, so parsed ones are cached while in use.</summary>
internal sealed class LiquidTemplateManager(LiquidViewParser parser, IMemoryCache cache, RequestTemplateContext context) : ILiquidTemplateManager
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (IsPlain(template))
        {
            return template;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        await RenderAsync(template, writer, encoder, model, properties);
        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(
        string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (IsPlain(template))
        {
            return new HtmlString(template);
        }

        var content = new RenderedContent();
        await RenderAsync(template, content, encoder, model, properties);
        return content;
    }

    public async Task RenderAsync(
        string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        ArgumentNullException.ThrowIfNull(writer);

        if (IsPlain(template))
        {
            await writer.WriteAsync(template);
            return;
        }

        var parsed = cache.GetOrCreate((typeof(LiquidTemplateManager), template), entry =>
        {
            entry.SlidingExpiration = Kept;
            entry.Size = template.Length;
            return LiquidTemplate.Parse(parser, "Liquid text", template);
        })!;

        context.Enter(parsed, model);
        try
        {
            foreach (var (name, value) in properties ?? [])
            {
                context.SetValue(name, value);
            }

            await parsed.RenderAsync(writer, encoder, context);
        }
        finally
        {
            context.Leave();
        }
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var valid = parser.TryParse(template, out _, out var error);
        errors = valid ? [] : [error];
        return valid;
    }

    /// <summary>Most text contains no Liquid.</summary>
    private static bool IsPlain(string template) => string.IsNullOrEmpty(template) || !template.Contains('{', StringComparison.Ordinal);
}
