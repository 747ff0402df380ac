using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Fills <see cref="DialogueProgramIndex"/>: one row per program of a published dialogue with a culture and a date.</summary>
public sealed class DialogueProgramIndexProvider : PageIndexProvider<DialoguePart, DialogueProgramIndex>
{
    protected override IEnumerable<DialogueProgramIndex> Rows(DialoguePart part, string culture) => part.Start.Value is { } start
        ? (part.Programs.LocalizationSets ?? []).Distinct().Select(program => new DialogueProgramIndex { Culture = culture, Program = program, Start = start })
        : [];
}
