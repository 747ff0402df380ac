namespace ForumOrchard.Attachments.Models;

/// <summary>What became of a text that an editor wrote for an item's files.</summary>
public enum WritingOutcome
{
    /// <summary>Published with the item; where the item has a newer draft, in that too.</summary>
    Published,

    /// <summary>Published with the item. Its draft has a text of its own, which is left alone.</summary>
    PublishedBesideDraft,

    /// <summary>Saved as a draft, since something on the site keeps the item from being published.</summary>
    NotPublished,

    /// <summary>Somebody else has changed the item at the same moment; nothing is stored.</summary>
    Conflict,
}
