namespace ForumOrchard.Search.Unanswered;

/// <summary>What was not found on one day in one language: a document. Two processes that begin a day at once make two; they count together.</summary>
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
    /// <summary>As <see cref="QueryText.Keep"/> gives it.</summary>
    public string Text { get; set; } = "";

    /// <summary>How often nothing was found.</summary>
    public int Nothing { get; set; }

    /// <summary>How often only other words, or some of the words, were found.</summary>
    public int Otherwise { get; set; }
}
