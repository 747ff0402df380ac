namespace ForumOrchard.Editing.Versions;

/// <summary>What became of a piece of a text.</summary>
public enum Mark
{
    /// <summary>It is in both texts.</summary>
    Kept,

    /// <summary>It is in the older text only.</summary>
    Removed,

    /// <summary>It is in the newer text only.</summary>
    Added,
}
