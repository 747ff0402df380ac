using ForumOrchard.Search.Querying.Highlighting;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.ViewModels;

/// <summary>A result for display: the shape <c>SearchHit</c>, rendered by <c>SearchHit.liquid</c>.</summary>
public class SearchHitViewModel() : ShapeViewModel("SearchHit")
{
    /// <summary>Label of its type, in the visitor's language.</summary>
    public required string Kind { get; init; }

    /// <summary>With the matches marked.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>From the application's root: <c>~/en/news/…</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Machine-readable; null if it has none.</summary>
    public string? Date { get; init; }

    /// <summary>A day or a year in the visitor's language; null if it has none.</summary>
    public string? DateText { get; init; }

    /// <summary>An excerpt that shows why it was found; null for none.</summary>
    public MarkedText? Extract { get; init; }

    /// <summary>The page of the attached file that the excerpt is from; null if it is from the item itself.</summary>
    public SearchLink? Page { get; init; }

    /// <summary>The typed words that it lacks; null if it has all.</summary>
    public string? Missing { get; init; }

    /// <summary>Its versions in other languages.</summary>
    public IReadOnlyList<HitLanguageViewModel> Versions { get; init; } = [];

    /// <summary>Its language if different from the page's; otherwise null.</summary>
    public HitLanguageViewModel? Language { get; init; }
}

/// <summary>A language of a result.</summary>
/// <param name="Code">Code for <c>lang</c> and <c>hreflang</c>.</param>
/// <param name="Name">The language's own name.</param>
/// <param name="Address">From the application's root.</param>
public sealed record HitLanguageViewModel(string Code, string Name, string Address);
