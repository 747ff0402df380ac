using ForumOrchard.Pages.Lists;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Search.ViewModels;

/// <summary>The search page: the shape <c>SearchPage</c>, rendered by <c>SearchPage.liquid</c>.</summary>
public class SearchPageViewModel() : ShapeViewModel("SearchPage")
{
    /// <summary>The address of the form, from the application's root.</summary>
    public required string Address { get; init; }

    /// <summary>The same search as a feed, from the application's root.</summary>
    public required string FeedAddress { get; init; }

    /// <summary>What the visitor looks for; empty where they have not said.</summary>
    public required string Text { get; init; }

    /// <summary>The types that can be asked for, with commas between.</summary>
    public required string Types { get; init; }

    /// <summary>What the form sends along besides the text: filters and order.</summary>
    public IReadOnlyList<SearchField> Rest { get; init; } = [];

    /// <summary>How many there are, or why there is nothing, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>False while nothing can be looked for.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>The text whose results these are, where what was typed finds nothing; else null.</summary>
    public SearchLink? Meant { get; init; }

    /// <summary>Beside <see cref="Meant"/>: what was typed, taken at its word.</summary>
    public SearchLink? Typed { get; init; }

    /// <summary>A text that finds more, where there are few results; null for none.</summary>
    public SearchLink? Better { get; init; }

    /// <summary>True where some advice may help: nothing, or not all of it, was found.</summary>
    public bool NeedsAdvice { get; init; }

    /// <summary>Other searches that may find something.</summary>
    public IReadOnlyList<SearchLink> Suggestions { get; init; } = [];

    public IReadOnlyList<FacetViewModel> Facets { get; init; } = [];

    /// <summary>The chosen values, each with the search without it.</summary>
    public IReadOnlyList<SearchLink> Chosen { get; init; } = [];

    /// <summary>The search without any filter.</summary>
    public required string AddressOfAll { get; init; }

    public IReadOnlyList<SearchLink> Orders { get; init; } = [];

    public IReadOnlyList<SearchHitViewModel> Hits { get; init; } = [];

    /// <summary>Where there are few hits: further ones, which are not quite what was asked for.</summary>
    public IReadOnlyList<SearchHitViewModel> More { get; init; } = [];

    /// <summary>What <see cref="More"/> are, as their heading says it.</summary>
    public string MoreAre { get; init; } = "";

    /// <summary>What other languages have and this one has not.</summary>
    public IReadOnlyList<SearchHitViewModel> Elsewhere { get; init; } = [];

    /// <summary>The links to the other pages; null where one page holds everything.</summary>
    public PageLinks? Pages { get; set; }
}
