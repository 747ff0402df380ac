using ForumOrchard.Pages.Lists;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.ViewModels;

/// <summary>The search page: the shape <c>SearchPage</c>, rendered by <c>SearchPage.liquid</c>.</summary>
public class SearchPageViewModel() : ShapeViewModel("SearchPage")
{
    /// <summary>The address of the form, from the application's root.</summary>
    public required string Address { get; init; }

    /// <summary>The address of this page of this search, with the filters that count, from the application's root.</summary>
    public required string OwnAddress { get; init; }

    /// <summary>For each value in the address that its filter does not have, a sentence that says so.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>If the requested page is past the last one, a sentence that says so; otherwise null.</summary>
    public string? PastEnd { get; set; }

    /// <summary>The first page of this search, from the application's root.</summary>
    public required string FirstPage { get; init; }

    /// <summary>The same search as a feed, from the application's root.</summary>
    public required string FeedAddress { get; init; }

    /// <summary>The search text; empty for none.</summary>
    public required string Text { get; init; }

    /// <summary>The values of <c>type:</c>, separated by commas.</summary>
    public required string Types { get; init; }

    /// <summary>Hidden form fields: filters and order.</summary>
    public IReadOnlyList<SearchField> Rest { get; init; } = [];

    /// <summary>The number of results, or why there are none, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>False while searching is not possible.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>The corrected text that was searched, if the typed one finds nothing; otherwise null.</summary>
    public SearchLink? Meant { get; init; }

    /// <summary>In addition to <see cref="Meant"/>: a literal search for the typed text.</summary>
    public SearchLink? Typed { get; init; }

    /// <summary>A text that finds more, if there are few results; otherwise null.</summary>
    public SearchLink? Better { get; init; }

    /// <summary>Whether to show advice: nothing, or not everything, was found.</summary>
    public bool NeedsAdvice { get; init; }

    /// <summary>Other searches that may find something.</summary>
    public IReadOnlyList<SearchLink> Suggestions { get; init; } = [];

    public IReadOnlyList<FacetViewModel> Facets { get; init; } = [];

    /// <summary>The chosen values, each with a link that removes it.</summary>
    public IReadOnlyList<SearchLink> Chosen { get; init; } = [];

    /// <summary>The search without filters.</summary>
    public required string AddressOfAll { get; init; }

    public IReadOnlyList<SearchLink> Orders { get; init; } = [];

    public IReadOnlyList<SearchHitViewModel> Hits { get; init; } = [];

    /// <summary>Additional, less exact hits if there are few.</summary>
    public IReadOnlyList<SearchHitViewModel> More { get; init; } = [];

    /// <summary>The heading of <see cref="More"/>.</summary>
    public string MoreAre { get; init; } = "";

    /// <summary>Results that exist only in other languages.</summary>
    public IReadOnlyList<SearchHitViewModel> Elsewhere { get; init; } = [];

    /// <summary>Links to the other pages; null if there is only one.</summary>
    public PageLinks? Pages { get; set; }
}
