using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape is about to be made; what makes it may be replaced.</summary>
public class ShapeCreatingContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; set; } = [];
}

/// <summary>A shape was made.</summary>
public class ShapeCreatedContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public IShape Shape { get; set; } = null!;
}

/// <summary>What a template is given.</summary>
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

/// <summary>What the events before and after rendering are given.</summary>
public class ShapeDisplayContext
{
    public IShape Shape { get; set; } = null!;

    /// <summary>What was rendered, null before; an event may set it and so take the template's place.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public DisplayContext DisplayContext { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;
}
