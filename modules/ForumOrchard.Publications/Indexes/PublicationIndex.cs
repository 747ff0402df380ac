using YesSql.Indexes;

namespace ForumOrchard.Publications.Indexes;

/// <summary>Index of publications by culture and list filters.</summary>
public sealed class PublicationIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string Culture { get; set; }

    /// <summary>The kind's term; null if none is chosen.</summary>
    public string? Kind { get; set; }

    /// <summary>Year of publication; 0 if unknown.</summary>
    public int Year { get; set; }

    /// <summary>The program's localization set; null for none.</summary>
    public string? Program { get; set; }

    /// <summary>
    /// The sort key of the list: the date, otherwise January 1 of the year, otherwise the date it was published on the
    /// site.
    /// </summary>
    public DateTime Issued { get; set; }
}
