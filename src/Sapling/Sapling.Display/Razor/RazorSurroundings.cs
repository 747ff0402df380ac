using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace Sapling.Display.Razor;

/// <summary>Data that Razor pages read synchronously, loaded before the first page runs.</summary>
internal sealed class RazorSurroundings(ILayoutAccessor layoutAccessor, ISiteService siteService)
{
    private IZoneHolding? _layout;
    private ISite? _site;

    public IZoneHolding Layout => _layout ?? throw NotLoaded();

    public ISite Site => _site ?? throw NotLoaded();

    /// <summary>The running action; null outside of MVC.</summary>
    public ActionContext? Action { get; set; }

    public async ValueTask LoadAsync()
    {
        _layout ??= await layoutAccessor.GetLayoutAsync();
        _site ??= await siteService.GetSiteSettingsAsync();
    }

    private static InvalidOperationException NotLoaded() => new("The surroundings of a Razor page are read before they were loaded.");
}

/// <summary>Loads that data before a view runs.</summary>
internal sealed class RazorSurroundingsFilter(RazorSurroundings surroundings) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        surroundings.Action = context;
        if (context.Result is ViewResult or PartialViewResult)
        {
            await surroundings.LoadAsync();
        }

        await next();
    }
}
