using YesSql.Indexes;

namespace ForumOrchard.Comments.Indexes;

/// <summary>The latest version of each comment, by the item commented on.</summary>
public sealed class CommentIndex : MapIndex
{
    public required string CommentedItemId { get; set; }

    public bool Published { get; set; }

    public DateTime CreatedUtc { get; set; }
}
