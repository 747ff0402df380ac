namespace ForumOrchard.Organization.Settings;

/// <summary>The organization's details in header and footer; texts by culture name.</summary>
public sealed class OrganizationSettings
{
    public Dictionary<string, string> Names { get; set; } = [];

    public Dictionary<string, string> Taglines { get; set; } = [];

    /// <summary>The last line of the footer, with the year.</summary>
    public Dictionary<string, string> Copyright { get; set; } = [];

    public string Email { get; set; } = string.Empty;

    /// <summary>Address of the Facebook page; empty for no link.</summary>
    public string Facebook { get; set; } = string.Empty;

    /// <summary>Address of the Twitter page; empty for no link.</summary>
    public string Twitter { get; set; } = string.Empty;

    /// <summary>Target of "Leave this page quickly": a neutral page that anyone might have open.</summary>
    public string LeaveTo { get; set; } = "https://www.google.com/search?q=weather";

    /// <summary>
    /// Path of the page for people who need help, the same in each language and without it: <c>help</c> of
    /// <c>/ru/help</c>; empty for no link.
    /// </summary>
    public string HelpPath { get; set; } = string.Empty;

    /// <summary>Shown on sensitive pages, in this order.</summary>
    public List<Hotline> Hotlines { get; set; } = [];
}
