namespace ForumOrchard.Comments.Models;

/// <summary>What a moderator decides about a comment.</summary>
public enum Decision
{
    /// <summary>Visitors see it.</summary>
    Publish,

    /// <summary>It leaves its page and waits again.</summary>
    Unpublish,

    /// <summary>It is deleted.</summary>
    Remove,
}
