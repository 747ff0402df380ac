namespace Sapling.Features.Contents.Admin;

/// <summary>A row of the list: the latest version of a content item.</summary>
/// <param name="Title">What lists and links call the item.</param>
/// <param name="Type">The type's name for people, in English; the view translates it.</param>
/// <param name="Culture">The item's language; null if it has none.</param>
/// <param name="State">What visitors see of it.</param>
/// <param name="Modified">In the site's time zone; null for what was never changed.</param>
/// <param name="Planned">When the draft publishes itself, in the site's time zone; null if it does not.</param>
/// <param name="IsOverdue">Whether that time is past, and publishing has failed so far.</param>
/// <param name="Address">Below the site's own address, with a slash in front; null if visitors cannot open it.</param>
public sealed record ContentListItem(
    string Title,
    string Type,
    string? Culture,
    PublicationState State,
    DateTimeOffset? Modified,
    DateTimeOffset? Planned,
    bool IsOverdue,
    string? Address);

/// <summary>What visitors see of a content item.</summary>
public enum PublicationState
{
    /// <summary>Nothing.</summary>
    Draft,

    /// <summary>The latest version.</summary>
    Published,

    /// <summary>An older version than the latest.</summary>
    PublishedWithDraft,
}
