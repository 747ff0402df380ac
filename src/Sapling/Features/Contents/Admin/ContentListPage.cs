namespace Sapling.Features.Contents.Admin;

/// <summary>One page of the list.</summary>
/// <param name="Items">In the order of the filter.</param>
/// <param name="Types">Types that the user may list: technical name and display name.</param>
/// <param name="Creatable">Types of which the user may create items.</param>
/// <param name="Cultures">Languages to choose from; empty if items have none.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="Total">Number of items on all pages.</param>
public sealed record ContentListPage(
    IReadOnlyList<ContentListItem> Items,
    IReadOnlyList<(string Name, string DisplayName)> Types,
    IReadOnlyList<(string Name, string DisplayName)> Creatable,
    IReadOnlyList<string> Cultures,
    ContentFilter Filter,
    int Page,
    int Pages,
    int Total);
