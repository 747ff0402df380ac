using ForumOrchard.Editing.Fields;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>A slot that is not the same in two people's work, as texts for people.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="By">Who has changed it.</param>
/// <param name="Name">In the editor's language.</param>
/// <param name="Opened">What was there when the form was opened; null if that is no longer known.</param>
/// <param name="Theirs">What the colleague has saved, compared with what was there, or plain.</param>
/// <param name="Mine">What is in the form, compared with what was there, or with the colleague's.</param>
/// <param name="Seen">Fingerprint of what is in the form.</param>
public sealed record ConflictField(Slot Slot, ChangedBy By, string Name, string? Opened, SideText Theirs, SideText Mine, string Seen)
{
    /// <summary>The choice so far; null for none.</summary>
    public string? Take { get; init; }
}
