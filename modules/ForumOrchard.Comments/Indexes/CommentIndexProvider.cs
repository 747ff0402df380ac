using ForumOrchard.Comments.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Comments.Indexes;

/// <summary>Fills <see cref="CommentIndex"/>: one row per comment that is not removed.</summary>
public sealed class CommentIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<CommentIndex>()
        .When(item => item.Has<CommentPart>())
        .Map(item => item.Latest
            ? new CommentIndex
            {
                CommentedItemId = item.PartOrDefault<CommentPart>()!.CommentedItemId,
                Published = item.Published,
                CreatedUtc = item.CreatedUtc ?? default,
            }
            : null!);
}
