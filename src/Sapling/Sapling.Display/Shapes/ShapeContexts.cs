using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Before a shape is created; its factory may be replaced.</summary>
public class ShapeCreatingContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; set; } = [];
}

/// <summary>After a shape was created.</summary>
public class ShapeCreatedContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public IShape Shape { get; set; } = null!;
}

/// <summary>The input of a template.</summary>
public class DisplayContext
{
    public DisplayContext()
    {
    }

    public DisplayContext(DisplayContext other)
    {
        ArgumentNullException.ThrowIfNull(other);

        ServiceProvider = other.ServiceProvider;
        DisplayHelper = other.DisplayHelper;
        Value = other.Value;
        HtmlFieldPrefix = other.HtmlFieldPrefix;
    }

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IDisplayHelper DisplayHelper { get; set; } = null!;

    /// <summary>The shape to render.</summary>
    public IShape Value { get; set; } = null!;

    public string? HtmlFieldPrefix { get; set; }
}

/// <summary>The input of the events before and after rendering.</summary>
public class ShapeDisplayContext
{
    public IShape Shape { get; set; } = null!;

    /// <summary>The rendered content; null before rendering. An event may set it to replace the template's output.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public DisplayContext DisplayContext { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;
}
