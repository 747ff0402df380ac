namespace ForumOrchard.Attachments.ViewModels;

/// <summary>Whether an item has a draft newer than its published version.</summary>
public enum DraftOfItem
{
    /// <summary>No draft.</summary>
    None,

    /// <summary>A draft with the same text by hand.</summary>
    SameText,

    /// <summary>A draft with a different text by hand.</summary>
    OwnText,
}
