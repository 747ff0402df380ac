using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What the display engine knows about a shape, apart from the data that its template reads.</summary>
public class ShapeMetadata
{
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;

    /// <summary>The shape type, "TextField" or "Content__Page"; names the template that is used when no alternate has one.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>"Detail", "Summary", …; null where display types do not matter.</summary>
    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public string? Tab { get; set; }

    public string? Card { get; set; }

    public string? Column { get; set; }

    /// <summary>The file that placed the shape; for whoever looks for the reason of a placement.</summary>
    public string? PlacementSource { get; set; }

    /// <summary>The prefix of its form fields' names.</summary>
    public string? Prefix { get; set; }

    /// <summary>What a template's author may ask for, among siblings of one type.</summary>
    public string? Name { get; set; }

    /// <summary>Tells shapes of one type apart in placement files: "ArticlePart-Subtitle".</summary>
    public string? Differentiator { get; set; }

    public AlternatesCollection Wrappers { get; set; } = [];

    public AlternatesCollection Alternates { get; set; } = [];

    public IReadOnlyList<string> BindingSources { get; set; } = [];

    /// <summary>What was rendered already: a wrapper's template writes it inside itself. Set before display, it is used instead of rendering.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? (IReadOnlyList<Func<IShape, Task>>)[];

    /// <summary>Runs before the template is chosen; it may add alternates and wrappers.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Runs after rendering; it may replace the content.</summary>
    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    /// <summary>Runs just before the template: the place to fetch data that only a displayed shape needs.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);
}
