namespace ForumOrchard.Search.ViewModels;

/// <summary>A facet as the page shows it.</summary>
/// <param name="Name">As in addresses.</param>
/// <param name="Label">What the visitor reads.</param>
/// <param name="First">The chosen values, and those with the most results.</param>
/// <param name="More">The rest; may be empty.</param>
public sealed record FacetViewModel(string Name, string Label, IReadOnlyList<FacetValueViewModel> First, IReadOnlyList<FacetValueViewModel> More);

/// <summary>A value of a facet.</summary>
/// <param name="Label">What the visitor reads.</param>
/// <param name="Count">How many results have it.</param>
/// <param name="Address">Of the search with it, or without it where it is chosen; from the application's root.</param>
/// <param name="IsChosen">Whether results are narrowed by it.</param>
public sealed record FacetValueViewModel(string Label, int Count, string Address, bool IsChosen);
