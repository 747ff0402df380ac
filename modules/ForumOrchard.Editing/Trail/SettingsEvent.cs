namespace ForumOrchard.Editing.Trail;

/// <summary>What the audit trail keeps of settings that were saved.</summary>
public sealed class SettingsEvent
{
    /// <summary>The page of settings, as its address names it.</summary>
    public string Group { get; set; } = string.Empty;
}
