namespace ForumOrchard.Organization.Settings;

/// <summary>What header and footer say of the organisation; texts per language, by culture name.</summary>
public sealed class OrganizationSettings
{
    public Dictionary<string, string> Names { get; set; } = [];

    public Dictionary<string, string> Taglines { get; set; } = [];

    /// <summary>The line at the end of the footer, with its year.</summary>
    public Dictionary<string, string> Copyright { get; set; } = [];

    public string Email { get; set; } = string.Empty;

    /// <summary>Address of the page on Facebook; empty: no link.</summary>
    public string Facebook { get; set; } = string.Empty;

    /// <summary>Address of the page on Twitter; empty: no link.</summary>
    public string Twitter { get; set; } = string.Empty;

    /// <summary>Where "Leave this page quickly" leads: a neutral page that anyone might have open.</summary>
    public string LeaveTo { get; set; } = "https://www.google.com/search?q=weather";

    /// <summary>Shown on sensitive pages, in this order.</summary>
    public List<Hotline> Hotlines { get; set; } = [];
}
