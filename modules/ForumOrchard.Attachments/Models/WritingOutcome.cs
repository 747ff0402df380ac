namespace ForumOrchard.Attachments.Models;

/// <summary>Result of saving a text that an editor entered for an item's files.</summary>
public enum WritingOutcome
{
    /// <summary>Published with the item, and also stored in its newer draft, if there is one.</summary>
    Published,

    /// <summary>Published with the item. Its draft has a different text, which stays unchanged.</summary>
    PublishedBesideDraft,

    /// <summary>Saved as a draft, because something on the site prevented the item's publication.</summary>
    NotPublished,

    /// <summary>Someone else changed the item at the same time; nothing is stored.</summary>
    Conflict,
}
