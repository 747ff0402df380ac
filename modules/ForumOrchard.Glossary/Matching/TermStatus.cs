namespace ForumOrchard.Glossary.Matching;

/// <summary>How a term stands to its concept.</summary>
public enum TermStatus
{
    /// <summary>The one to use.</summary>
    Preferred,

    /// <summary>Right, too.</summary>
    Admitted,

    /// <summary>Not to use.</summary>
    Forbidden,
}
