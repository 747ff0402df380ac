namespace Sapling.Features.Contents.Admin;

/// <summary>One page of the list.</summary>
/// <param name="Items">Latest change first.</param>
/// <param name="Types">Types that the user may list: technical name and display name.</param>
/// <param name="Creatable">Types of which the user may create items.</param>
/// <param name="SelectedType">The selected type; null for all.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="Total">Number of items on all pages.</param>
public sealed record ContentListPage(
    IReadOnlyList<ContentListItem> Items,
    IReadOnlyList<(string Name, string DisplayName)> Types,
    IReadOnlyList<(string Name, string DisplayName)> Creatable,
    string? SelectedType,
    int Page,
    int Pages,
    int Total);
