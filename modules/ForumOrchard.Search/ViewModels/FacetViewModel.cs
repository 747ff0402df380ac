namespace ForumOrchard.Search.ViewModels;

/// <summary>A facet for display.</summary>
/// <param name="Name">Name in addresses.</param>
/// <param name="Label">The displayed label.</param>
/// <param name="First">The chosen values, and those with the most results.</param>
/// <param name="More">The rest; may be empty.</param>
public sealed record FacetViewModel(string Name, string Label, IReadOnlyList<FacetValueViewModel> First, IReadOnlyList<FacetValueViewModel> More);

/// <summary>A value of a facet.</summary>
/// <param name="Label">The displayed label.</param>
/// <param name="Count">The number of results with it.</param>
/// <param name="Address">Address of the search with this value or, if it is chosen, without it; from the application's root.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FacetValueViewModel(string Label, int Count, string Address, bool IsChosen);
