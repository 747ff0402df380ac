using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>The published dialogues by language and time.</summary>
public sealed class DialogueIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string Culture { get; set; }

    /// <summary>When it began, in UTC.</summary>
    public DateTime Start { get; set; }
}
