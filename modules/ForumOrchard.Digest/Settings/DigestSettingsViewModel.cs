namespace ForumOrchard.Digest.Settings;

/// <summary>The posted form of the settings.</summary>
public class DigestSettingsViewModel
{
    public bool IsOn { get; set; }

    /// <summary>0 to 23, in the site's time zone.</summary>
    public int Hour { get; set; }
}
