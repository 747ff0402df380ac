namespace Sapling.Features.Contents.Admin;

/// <summary>One page of the list.</summary>
/// <param name="Items">Newest change first.</param>
/// <param name="Types">Types that the user may list: technical name and name for people.</param>
/// <param name="SelectedType">The type shown; null for all.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Total">Items on all pages.</param>
public sealed record ContentListPage(
    IReadOnlyList<ContentListItem> Items,
    IReadOnlyList<(string Name, string DisplayName)> Types,
    string? SelectedType,
    int Page,
    int Pages,
    int Total);
