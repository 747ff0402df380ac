using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Fills <see cref="DialogueIndex"/>: one row per published dialogue with a culture and a date.</summary>
public sealed class DialogueIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<DialogueIndex>()
        .When(item => item.Has<DialoguePart>())
        .Map(item => item.Published && item.PartOrDefault<DialoguePart>()!.Start.Value is { } start && item.PartOrDefault<LocalizationPart>()?.Culture is { } culture
            ? new DialogueIndex
            {
                ContentItemId = item.ContentItemId,
                Culture = culture,
                Start = start,
            }
            : null!);
}
