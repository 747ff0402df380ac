namespace ForumOrchard.Editing.Conflicts;

/// <summary>Who has changed a slot since the form was opened.</summary>
public enum ChangedBy
{
    /// <summary>Both, differently; or what was there at first is no longer known.</summary>
    Both,

    /// <summary>Only the editor of the form.</summary>
    Me,

    /// <summary>Only the one who saved meanwhile.</summary>
    Colleague,
}
