using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using Sapling.Display.Descriptors;
using Sapling.Display.Liquid.Templates;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>Renders shapes with <c>.liquid</c> files. A template is read on first use, not at start.</summary>
internal sealed class LiquidShapeTemplateEngine(IModuleFiles files, LiquidTemplateStore templates, HtmlEncoder encoder) : IShapeTemplateEngine
{
    public IEnumerable<string> PathsOf(ModuleInfo module)
        => files.Modules.Where(set => set.ModuleId == module.Id)
            .SelectMany(set => set.Under("Views/"))
            .Where(path => path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase));

    public Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path)
    {
        var name = $"{moduleId}/{path}";
        return display => RenderAsync(name, display);
    }

    private async Task<IHtmlContent> RenderAsync(string name, DisplayContext display)
    {
        var template = templates.Get(name);
        var context = display.ServiceProvider.GetRequiredService<RequestTemplateContext>();
        var content = new RenderedContent();

        context.Enter(template, display.Value);
        try
        {
            await template.RenderAsync(content, encoder, context);
        }
        finally
        {
            context.Leave();
        }

        return content;
    }
}
