namespace ForumOrchard.RichText.Services;

/// <summary>A page of what was found.</summary>
/// <param name="Items">Those of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page begins; null after the last.</param>
public sealed record Found(IReadOnlyList<FoundItem> Items, int Total, int? Next)
{
    /// <summary>The most items of a page.</summary>
    public const int PageSize = 20;
}

/// <summary>Something that a text can lead to or show.</summary>
/// <param name="Id">Its path on the site, without the base path of the site.</param>
/// <param name="Label">Its title or name.</param>
/// <param name="Note">What tells it from others of this name.</param>
/// <param name="Lang">The language of the title; null for none.</param>
/// <param name="Image">The address of a small picture; null for none.</param>
public sealed record FoundItem(string Id, string Label, string Note, string? Lang = null, string? Image = null);
