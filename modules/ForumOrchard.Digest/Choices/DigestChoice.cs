namespace ForumOrchard.Digest.Choices;

/// <summary>How a user wants to hear of what waits for them; kept with the user.</summary>
public sealed class DigestChoice
{
    public DigestPace Pace { get; set; }

    /// <summary>Name of the language; null for the site's default language.</summary>
    public string? Culture { get; set; }
}

/// <summary>How often mail comes.</summary>
public enum DigestPace
{
    /// <summary>Once a day; what is urgent sooner, at most once an hour.</summary>
    AsItComes,

    /// <summary>Once a day, also what is urgent.</summary>
    Daily,

    Never,
}
