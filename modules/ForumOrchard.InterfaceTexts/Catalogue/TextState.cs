namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>Where what is shown in a language comes from.</summary>
public enum TextState
{
    /// <summary>Nobody has translated it.</summary>
    Missing,

    /// <summary>It is written here.</summary>
    Own,

    /// <summary>It is in a file, or is the source itself.</summary>
    OfFile,
}
