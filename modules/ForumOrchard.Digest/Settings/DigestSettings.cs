namespace ForumOrchard.Digest.Settings;

/// <summary>When mail about what waits is sent.</summary>
public sealed class DigestSettings
{
    /// <summary>Whether none is sent to anybody.</summary>
    public bool IsOff { get; set; }

    /// <summary>The hour of the day, 0 to 23 in the site's time zone, from which the daily mail is sent.</summary>
    public int Hour { get; set; } = 9;
}
