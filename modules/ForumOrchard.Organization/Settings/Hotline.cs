namespace ForumOrchard.Organization.Settings;

/// <summary>A telephone number that helps.</summary>
public sealed class Hotline
{
    /// <summary>As people write it: "117", "+996 312 …".</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>Who answers, per language.</summary>
    public Dictionary<string, string> Labels { get; set; } = [];
}
