namespace ForumOrchard.Attachments.ViewModels;

/// <summary>Whether an item has a draft that is newer than what visitors see.</summary>
public enum DraftOfItem
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It has one with the same text by hand.</summary>
    SameText,

    /// <summary>It has one with another text by hand.</summary>
    OwnText,
}
