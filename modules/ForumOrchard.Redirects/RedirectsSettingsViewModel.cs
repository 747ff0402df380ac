namespace ForumOrchard.Redirects;

/// <summary>The posted form of old addresses.</summary>
public class RedirectsSettingsViewModel
{
    public string? Lines { get; set; }
}
