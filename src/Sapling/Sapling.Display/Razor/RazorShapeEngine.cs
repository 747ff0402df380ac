using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Display.Descriptors;
using Sapling.Display.Liquid.Rendering;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Display.Razor;

/// <summary>Renders shapes with the compiled views of modules. It creates the page class directly, without view lookup or layout.</summary>
internal sealed class RazorShapeEngine(
    IRazorPageFactoryProvider pages,
    IRazorPageActivator activator,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IHttpContextAccessor httpContextAccessor) : IShapeTemplateEngine
{
    private static readonly HtmlHelperOptions Options = new();

    private readonly ConcurrentDictionary<string, Func<IRazorPage>> _factories = new(StringComparer.Ordinal);

    public IEnumerable<string> PathsOf(ModuleInfo module) =>
        from view in CompiledViews.Of(module)
        where view.Item.Kind == "mvc.1.0.view"
        select view.Path;

    public Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path)
    {
        var viewPath = $"/Areas/{moduleId}/{path}";

        return context => RenderAsync(viewPath, context);
    }

    private async Task<IHtmlContent> RenderAsync(string path, DisplayContext context)
    {
        var surroundings = context.ServiceProvider.GetRequiredService<RazorSurroundings>();
        await surroundings.LoadAsync();

        var page = _factories.GetOrAdd(path, FindFactory)();
        var output = new RenderedContent();
        var view = ViewContextFor(surroundings, context, output);
        view.ExecutingFilePath = path;
        page.ViewContext = view;
        activator.Activate(page, view);
        await page.ExecuteAsync();

        return output;
    }

    private Func<IRazorPage> FindFactory(string path) =>
        pages.CreateFactory(path).RazorPageFactory
            ?? throw new InvalidOperationException($"The view '{path}' was not compiled into its module.");

    private ViewContext ViewContextFor(RazorSurroundings surroundings, DisplayContext context, TextWriter output)
    {
        var httpContext = httpContextAccessor.HttpContext
            ?? throw new InvalidOperationException("A Razor template can be rendered only within a request.");
        var action = surroundings.Action ??= new ActionContext(httpContext, httpContext.GetRouteData(), new ActionDescriptor());
        var updater = context.ServiceProvider.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;

        var data = new ViewDataDictionary<object>(metadata, updater.ModelState) { Model = context.Value };
        data.TemplateInfo.HtmlFieldPrefix = context.HtmlFieldPrefix ?? string.Empty;

        return new ViewContext(action, NoView.Instance, data, tempData.GetTempData(httpContext), output, Options);
    }

    private sealed class NoView : IView
    {
        public static NoView Instance { get; } = new();

        public string Path => string.Empty;

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
