using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

/// <summary>The context of Liquid templates: one per request, with a variable scope for each template.</summary>
public class LiquidTemplateContext : TemplateContext
{
    /// <summary>How deep a shape may render itself before it counts as a loop.</summary>
    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options)
    {
        Services = services;
    }

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The MVC view context; null until a tag needs one.</summary>
    public ViewContext? ViewContext { get; set; }

    public bool IsInitialized { get; set; }

    /// <summary>How many times in a row the same shape is rendering inside itself.</summary>
    public int ShapeRecursions { get; set; }
}
