namespace ForumOrchard.Search.ViewModels;

/// <summary>One result as the page shows it.</summary>
public sealed class SearchHitViewModel
{
    /// <summary>What it is, in the visitor's language.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>From the application's root: <c>~/en/news/…</c>.</summary>
    public required string Address { get; init; }

    /// <summary>For machines; null if it has none.</summary>
    public string? Date { get; init; }

    /// <summary>For people: a day or a year in the visitor's language; null if it has none.</summary>
    public string? DateText { get; init; }

    /// <summary>Plain text; null for none.</summary>
    public string? Extract { get; init; }
}
