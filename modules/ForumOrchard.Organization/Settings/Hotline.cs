namespace ForumOrchard.Organization.Settings;

/// <summary>A helpline.</summary>
public sealed class Hotline
{
    /// <summary>As written: "117", "+996 312 …".</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>Who answers, by language.</summary>
    public Dictionary<string, string> Labels { get; set; } = [];
}
