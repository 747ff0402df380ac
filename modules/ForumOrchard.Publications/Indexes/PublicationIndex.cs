using YesSql.Indexes;

namespace ForumOrchard.Publications.Indexes;

/// <summary>The published publications by language and by what the list can be filtered by.</summary>
public sealed class PublicationIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string Culture { get; set; }

    /// <summary>The kind's term; null where none is chosen.</summary>
    public string? Kind { get; set; }

    /// <summary>Year of publication; 0 where the publication bears none.</summary>
    public int Year { get; set; }

    /// <summary>The program's localization set; null for none.</summary>
    public string? Program { get; set; }

    /// <summary>The day, else the first of January of the year, else the day it went on the site: the order of the list.</summary>
    public DateTime Issued { get; set; }
}
