namespace ForumOrchard.Transfer.Import;

/// <summary>What an import would do with an item or a file.</summary>
public enum Fate
{
    /// <summary>This site does not have it: it is created.</summary>
    New,

    /// <summary>It differs from that here, which was changed earlier: it is put in its place.</summary>
    Changed,

    /// <summary>That here was changed or deleted later: it stays, unless one decides otherwise.</summary>
    Newer,

    /// <summary>It is as here.</summary>
    Same,

    /// <summary>It cannot be imported.</summary>
    Wrong,
}
