namespace ForumOrchard.Organization.Settings;

/// <summary>The organization's details in the current language, for templates. Texts that are not set are empty.</summary>
public sealed class OrganizationViewModel
{
    public string Name { get; init; } = string.Empty;

    public string Tagline { get; init; } = string.Empty;

    public string Copyright { get; init; } = string.Empty;

    public string Email { get; init; } = string.Empty;

    public string Facebook { get; init; } = string.Empty;

    public string Twitter { get; init; } = string.Empty;

    /// <summary>From the application's root; empty for no such page.</summary>
    public string HelpAddress { get; init; } = string.Empty;
}
