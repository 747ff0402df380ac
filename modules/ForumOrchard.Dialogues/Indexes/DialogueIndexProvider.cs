using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Fills <see cref="DialogueIndex"/>: one row per published dialogue with a culture and a date.</summary>
public sealed class DialogueIndexProvider : PageIndexProvider<DialoguePart, DialogueIndex>
{
    protected override IEnumerable<DialogueIndex> Rows(DialoguePart part, string culture) => part.Start.Value is { } start
        ? [new() { ContentItemId = part.ContentItem.ContentItemId, Culture = culture, Start = start }]
        : [];
}
