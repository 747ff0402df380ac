namespace ForumOrchard.Organization.Settings;

/// <summary>The organisation as a template in the current language sees it. Empty texts stand for what is not set.</summary>
public sealed class OrganizationViewModel
{
    public string Name { get; init; } = string.Empty;

    public string Tagline { get; init; } = string.Empty;

    public string Copyright { get; init; } = string.Empty;

    public string Email { get; init; } = string.Empty;

    public string Facebook { get; init; } = string.Empty;

    public string Twitter { get; init; } = string.Empty;
}
