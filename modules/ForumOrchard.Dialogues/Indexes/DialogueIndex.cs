using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Index of published dialogues by culture and time.</summary>
public sealed class DialogueIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string Culture { get; set; }

    /// <summary>Start in UTC.</summary>
    public DateTime Start { get; set; }
}
