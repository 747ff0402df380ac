namespace ForumOrchard.Digest.Records;

/// <summary>What was mailed to a user. It is not kept with the user: a form of the user that is open meanwhile would seem outdated.</summary>
public sealed class DigestRecord
{
    public long Id { get; set; }

    public string UserId { get; set; } = string.Empty;

    /// <summary>By section, the keys of what waits and was mailed.</summary>
    public Dictionary<string, HashSet<string>> Mailed { get; set; } = [];

    /// <summary>The day, where the site is, of the last daily mail, or on which there was nothing to mail.</summary>
    public DateOnly Day { get; set; }

    /// <summary>When an urgent section was last mailed; null for never.</summary>
    public DateTime? UrgentUtc { get; set; }

    /// <summary>When a mail could not be sent; null if the last one could.</summary>
    public DateTime? FailedUtc { get; set; }

    /// <summary>Why not, in the site's default language; null if it could.</summary>
    public string? Fault { get; set; }
}
