using ForumOrchard.Transfer.Export;
using ForumOrchard.Transfer.Import;

namespace ForumOrchard.Transfer.ViewModels;

/// <summary>The page of both ways.</summary>
/// <param name="Filter">What the list shows.</param>
/// <param name="Types">All types that there are items of: name and displayed name.</param>
/// <param name="Items">Latest change first.</param>
/// <param name="Total">Number of items like the filter.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Imports">The last imports, the newest first, with the local time.</param>
public sealed record TransferPage(
    ExportFilter Filter,
    IReadOnlyList<(string Name, string DisplayName)> Types,
    IReadOnlyList<ExportItem> Items,
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<(ImportRecord Record, DateTimeOffset At)> Imports);
