namespace Sapling.Features.Settings.General;

/// <summary>The form of the group "general".</summary>
public class SiteSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? BaseUrl { get; set; }

    /// <summary>IANA id; empty for the server's zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Text, so that what is no number comes back as it was typed, with a message of ours.</summary>
    public string? PageSize { get; set; }
}
