using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Fills <see cref="DialogueProgramIndex"/>: one row per program of a published dialogue with a culture and a date.</summary>
public sealed class DialogueProgramIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<DialogueProgramIndex>()
        .When(item => item.Has<DialoguePart>())
        .Map(item => item.Published && item.PartOrDefault<DialoguePart>() is { Start.Value: { } start } part && item.PartOrDefault<LocalizationPart>()?.Culture is { } culture
            ? (part.Programs.LocalizationSets ?? []).Distinct().Select(program => new DialogueProgramIndex { Culture = culture, Program = program, Start = start })
            : []);
}
