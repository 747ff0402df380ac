using ForumOrchard.Search.Querying.Highlighting;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.ViewModels;

/// <summary>One result as the page shows it: the shape <c>SearchHit</c>, rendered by <c>SearchHit.liquid</c>.</summary>
public class SearchHitViewModel() : ShapeViewModel("SearchHit")
{
    /// <summary>What it is, in the visitor's language.</summary>
    public required string Kind { get; init; }

    /// <summary>With what was looked for marked.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>From the application's root: <c>~/en/news/…</c>.</summary>
    public required string Address { get; init; }

    /// <summary>For machines; null if it has none.</summary>
    public string? Date { get; init; }

    /// <summary>For people: a day or a year in the visitor's language; null if it has none.</summary>
    public string? DateText { get; init; }

    /// <summary>Why it was found; null for none.</summary>
    public MarkedText? Extract { get; init; }

    /// <summary>The page of the attached file that the extract is from; null where it is from the item itself.</summary>
    public SearchLink? Page { get; init; }

    /// <summary>The same in other languages.</summary>
    public IReadOnlyList<HitLanguageViewModel> Versions { get; init; } = [];

    /// <summary>Its language where it is not that of the page; null where it is.</summary>
    public HitLanguageViewModel? Language { get; init; }
}

/// <summary>A language of a result.</summary>
/// <param name="Code">For <c>lang</c> and <c>hreflang</c>.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="Address">From the application's root.</param>
public sealed record HitLanguageViewModel(string Code, string Name, string Address);
