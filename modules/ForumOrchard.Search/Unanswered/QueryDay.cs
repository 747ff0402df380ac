namespace ForumOrchard.Search.Unanswered;

/// <summary>
/// The searches without results of one day in one language: a document. If two processes create the same day at once,
/// both documents count.
/// </summary>
public sealed class QueryDay
{
    public long Id { get; set; }

    /// <summary>A day of the site's time zone, as <see cref="DayNumber"/> writes it.</summary>
    public int Day { get; set; }

    public string Culture { get; set; } = "";

    public List<KeptQuery> Queries { get; set; } = [];
}

/// <summary>A query of a day.</summary>
public sealed class KeptQuery
{
    /// <summary>From <see cref="QueryText.Keep"/>.</summary>
    public string Text { get; set; } = "";

    /// <summary>How often nothing was found.</summary>
    public int Nothing { get; set; }

    /// <summary>How often only other words, or some of the words, were found.</summary>
    public int Otherwise { get; set; }
}
