using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Site.Lists;

/// <summary>A page that lists content items: the shape <c>ContentList</c>, rendered by <c>ContentList.liquid</c>.</summary>
public class ContentListViewModel() : ShapeViewModel("ContentList")
{
    /// <summary>The page's heading and title.</summary>
    public required string Heading { get; init; }

    /// <summary>One or two sentences below the heading; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What is said where nothing is found.</summary>
    public string? Empty { get; init; }

    /// <summary>The address, from the application's root, that the filters are sent to: <c>~/ru/publications</c>.</summary>
    public required string Address { get; init; }

    public IReadOnlyList<ContentListFilter> Filters { get; init; } = [];

    /// <summary>The summaries of this page's items.</summary>
    public IReadOnlyList<IShape> Entries { get; internal set; } = [];

    /// <summary>How many items there are on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>The pager; null where one page holds everything.</summary>
    public IShape? Pager { get; internal set; }

    /// <summary>Whether a filter is on, so that a way to clear it is offered.</summary>
    public bool IsFiltered => Filters.Any(filter => !string.IsNullOrEmpty(filter.Value));
}
