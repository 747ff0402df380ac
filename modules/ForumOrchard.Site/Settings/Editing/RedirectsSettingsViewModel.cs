namespace ForumOrchard.Site.Settings.Editing;

/// <summary>What the editor of old addresses posts.</summary>
public sealed class RedirectsSettingsViewModel
{
    public string? Lines { get; set; }
}
