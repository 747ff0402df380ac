using YesSql.Indexes;

namespace ForumOrchard.Editing.Notes;

/// <summary>Finds the threads in which somebody is named.</summary>
public sealed class MentionIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string UserId { get; set; }

    public required string ThreadId { get; set; }
}
