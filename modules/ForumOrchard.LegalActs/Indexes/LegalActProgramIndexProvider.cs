using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActProgramIndex"/>: one row per program of a published act with a culture.</summary>
public sealed class LegalActProgramIndexProvider : PageIndexProvider<LegalActPart, LegalActProgramIndex>
{
    protected override IEnumerable<LegalActProgramIndex> Rows(LegalActPart part, string culture) =>
        (part.Programs.LocalizationSets ?? []).Distinct().Select(program => new LegalActProgramIndex
        {
            Culture = culture,
            Program = program,
            Adopted = part.Adopted.Value ?? LegalActIndex.Unknown,
        });
}
