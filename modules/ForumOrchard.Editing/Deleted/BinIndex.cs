using YesSql.Indexes;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Finds the entries of the bin by item, by who may restore them, and by words of the title.</summary>
public sealed class BinIndex : MapIndex
{
    /// <summary>Longer titles are found by their beginning.</summary>
    internal const int LongestTitle = 255;

    public required string ContentItemId { get; set; }

    public required string ContentType { get; set; }

    public string? Owner { get; set; }

    /// <summary>In lower case: databases compare only Latin letters without case.</summary>
    public required string Title { get; set; }

    /// <summary>0 if unknown, so that these come last.</summary>
    public long DeletedTicks { get; set; }

    /// <summary>A title, or words of one, as the index has them.</summary>
    internal static string Normalize(string title) => title.Normalize().ToLowerInvariant() is { Length: > LongestTitle } longer ? longer[..LongestTitle] : title.Normalize().ToLowerInvariant();
}
