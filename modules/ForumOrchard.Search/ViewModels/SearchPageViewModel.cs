using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.ViewModels;

/// <summary>The search page: the shape <c>SearchPage</c>, rendered by <c>SearchPage.liquid</c>.</summary>
public class SearchPageViewModel() : ShapeViewModel("SearchPage")
{
    /// <summary>The address of the form, from the application's root.</summary>
    public required string Address { get; init; }

    /// <summary>What the visitor looks for; empty where they have not said.</summary>
    public required string Text { get; init; }

    /// <summary>How many there are, or why there is nothing, in a sentence; null where nothing was looked for.</summary>
    public string? Message { get; init; }

    /// <summary>True where some advice may help: nothing, or not all of it, was found.</summary>
    public bool NeedsAdvice { get; init; }

    public IReadOnlyList<SearchHitViewModel> Hits { get; init; } = [];

    /// <summary>The pager; null where one page holds everything.</summary>
    public IShape? Pager { get; init; }
}
