using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;
using Sapling.Display.Razor;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Base of Razor views and shape templates: <c>@inherits OrchardCore.DisplayManagement.Razor.RazorPage&lt;TModel&gt;</c>.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    private IDisplayHelper? _displayHelper;
    private IViewLocalizer? _localizer;
    private IZoneHolding? _themeLayout;

    /// <summary>Translates: <c>@T["Save"]</c>.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Context.RequestServices.GetRequiredService<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    public IShapeFactory Factory => Context.RequestServices.GetRequiredService<IShapeFactory>();

    public IOrchardDisplayHelper Orchard => Context.RequestServices.GetRequiredService<IOrchardDisplayHelper>();

    public IPageTitleBuilder Title => Context.RequestServices.GetRequiredService<IPageTitleBuilder>();

    public ISite Site => Context.RequestServices.GetRequiredService<RazorSurroundings>().Site;

    /// <summary>The layout shape; a view may add to its zones: <c>ThemeLayout.Zones["Header"].AddAsync(…)</c>.</summary>
    public IZoneHolding ThemeLayout
    {
        get => _themeLayout ??= Context.RequestServices.GetRequiredService<RazorSurroundings>().Layout;
        set => _themeLayout = value;
    }

    /// <summary>Path and query as in the request's address.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    public Task<IHtmlContent> DisplayAsync(IShape? shape) =>
        (_displayHelper ??= Context.RequestServices.GetRequiredService<IDisplayHelper>()).ShapeExecuteAsync(shape);

    /// <summary>Displays a shape; HTML content and text are written as such.</summary>
    public Task<IHtmlContent> DisplayAsync(dynamic? shape) => (object?)shape switch
    {
        IShape typed => DisplayAsync(typed),
        IHtmlContent html => Task.FromResult(html),
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        string text => Task.FromResult<IHtmlContent>(new StringHtmlContent(text)),
        var other => throw new ArgumentException($"A {other.GetType()} cannot be displayed.", nameof(shape)),
    };

    /// <summary>In a layout: the page body.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout.Zones["Content"]);

    /// <summary>In a standard MVC Razor layout: the output of the view.</summary>
    public IHtmlContent RenderLayoutBody() => base.RenderBody();

    /// <summary>In a layout: a zone; empty if the zone is.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <inheritdoc cref="RenderSectionAsync(string)"/>
    /// <exception cref="InvalidOperationException">The zone is required and empty.</exception>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        var zone = ThemeLayout.Zones[name];
        if (required && zone.IsNullOrEmpty())
        {
            throw new InvalidOperationException($"The zone '{name}' is required, and nothing was added to it.");
        }

        return DisplayAsync(zone);
    }

    public new bool IsSectionDefined(string name) => ThemeLayout.Zones.IsNotEmpty(name);

    /// <summary>Adds to the page title and returns the title so far.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    /// <inheritdoc cref="RenderTitleSegments(IHtmlContent, string, IHtmlContent?)"/>
    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent? separator = null) =>
        RenderTitleSegments(new StringHtmlContent(segment), position, separator);
}

/// <summary>Base of views whose model is dynamic.</summary>
public abstract class RazorPage : RazorPage<dynamic>;
