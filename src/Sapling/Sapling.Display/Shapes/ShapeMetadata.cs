using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What the display engine knows about a shape, apart from its template data.</summary>
public class ShapeMetadata
{
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;

    /// <summary>The shape type, "TextField" or "Content__Page"; its template is used if no alternate has one.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>"Detail", "Summary", …; null if the display type does not matter.</summary>
    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public string? Tab { get; set; }

    public string? Card { get; set; }

    public string? Column { get; set; }

    /// <summary>The file that placed the shape; for debugging placements.</summary>
    public string? PlacementSource { get; set; }

    /// <summary>Name prefix of its form fields.</summary>
    public string? Prefix { get; set; }

    /// <summary>Name by which templates can find it among its siblings.</summary>
    public string? Name { get; set; }

    /// <summary>Distinguishes shapes of one type in placement files: "ArticlePart-Subtitle".</summary>
    public string? Differentiator { get; set; }

    public AlternatesCollection Wrappers { get; set; } = [];

    public AlternatesCollection Alternates { get; set; } = [];

    public IReadOnlyList<string> BindingSources { get; set; } = [];

    /// <summary>Content that is already rendered; a wrapper's template writes it. If set before display, it replaces rendering.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? (IReadOnlyList<Func<IShape, Task>>)[];

    /// <summary>Runs before the template is chosen; it may add alternates and wrappers.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Runs after rendering; it may replace the content.</summary>
    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    /// <summary>Runs just before the template: fetch data here that only a displayed shape needs.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);
}
