using System.Globalization;

namespace ForumOrchard.Editing.Deleted;

/// <summary>A page of the bin.</summary>
/// <param name="Items">What was deleted last comes first.</param>
/// <param name="Words">The words that were searched for; empty for none.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="MayEmpty">Whether the user may delete for good.</param>
public sealed record BinPage(IReadOnlyList<BinItem> Items, string Words, int Page, int Pages, bool MayEmpty);

/// <summary>A deleted item of a type that the user may edit.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title, or its id if it had none.</param>
/// <param name="Type">Name of its type, in the language of the definition.</param>
/// <param name="Culture">Its language; null for none.</param>
/// <param name="Deleted">When, at the site; null if nobody knows.</param>
/// <param name="By">Who deleted it; null if nobody knows.</param>
/// <param name="MayRestore">Whether the user may bring it back: its language may be none of theirs.</param>
public sealed record BinItem(string ContentItemId, string Title, string Type, CultureInfo? Culture, DateTimeOffset? Deleted, string? By, bool MayRestore);
