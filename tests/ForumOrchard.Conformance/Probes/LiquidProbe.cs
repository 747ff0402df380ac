using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace ForumOrchard.Conformance.Probes;

internal static class LiquidProbe
{
    /// <summary>The output of a template with the site's own encoder.</summary>
    public static Probe Of(string name, string template, object? model = null) => Of(name, template, _ => Task.FromResult(model));

    public static Probe Of(string name, string template, Func<IServiceProvider, Task<object?>> model) => new($"liquid/{name}: {template}", async services =>
        await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, services.GetRequiredService<HtmlEncoder>(), await model(services), Array.Empty<KeyValuePair<string, FluidValue>>()));
}
