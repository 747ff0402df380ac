namespace Sapling.Features.ContentFields.Picking;

/// <summary>An item that an editor can choose.</summary>
/// <param name="Id">What is stored: the id of the item, or its set of translations.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">Name of the content type, as displayed.</param>
/// <param name="Note">What tells it from others of this title: type, language, whether it is a draft.</param>
/// <param name="Culture">The language of the title; null if the item has none.</param>
public sealed record PickableItem(string Id, string Title, string Type, string Note, string? Culture);

/// <summary>A page of what was found.</summary>
/// <param name="Items">Those of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page begins; null after the last.</param>
public sealed record PickablePage(IReadOnlyList<PickableItem> Items, int Total, int? Next);
