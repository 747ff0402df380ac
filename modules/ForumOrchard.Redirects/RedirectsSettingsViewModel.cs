namespace ForumOrchard.Redirects;

/// <summary>What the editor of old addresses posts.</summary>
public class RedirectsSettingsViewModel
{
    public string? Lines { get; set; }
}
