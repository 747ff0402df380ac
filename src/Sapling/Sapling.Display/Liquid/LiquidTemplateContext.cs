using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

/// <summary>What a Liquid template sees while it renders: one for each request, with a scope of variables for each template.</summary>
public class LiquidTemplateContext : TemplateContext
{
    /// <summary>How deep shapes may render shapes before rendering is taken for a loop.</summary>
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

    /// <summary>How many times in a row the same shape has begun to render within itself.</summary>
    public int ShapeRecursions { get; set; }
}
