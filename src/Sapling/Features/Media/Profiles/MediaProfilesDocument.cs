namespace OrchardCore.Media.Models;

/// <summary>The site's profiles by name, stored in the site settings.</summary>
public class MediaProfilesDocument
{
    public Dictionary<string, MediaProfile> MediaProfiles { get; set; } = [];
}
