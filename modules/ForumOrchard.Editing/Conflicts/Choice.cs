namespace ForumOrchard.Editing.Conflicts;

/// <summary>What an editor has chosen for a slot that both have changed.</summary>
public class Choice
{
    /// <summary>The value of <see cref="Take"/> for what is in the form.</summary>
    public const string Mine = "mine";

    /// <summary>The value of <see cref="Take"/> for what the colleague has saved.</summary>
    public const string Theirs = "theirs";

    /// <summary><see cref="Fields.Slot.Key"/>.</summary>
    public string? Slot { get; set; }

    /// <summary><see cref="Mine"/>, <see cref="Theirs"/>, or null for none yet.</summary>
    public string? Take { get; set; }

    /// <summary>The fingerprint of the editor's own text when both were shown: what was typed since is not dropped.</summary>
    public string? Seen { get; set; }
}
