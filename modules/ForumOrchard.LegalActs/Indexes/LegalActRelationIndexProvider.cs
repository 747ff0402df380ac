using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActRelationIndex"/>: one row per relation of a published act.</summary>
public sealed class LegalActRelationIndexProvider : PageIndexProvider<LegalActPart, LegalActRelationIndex>
{
    protected override IEnumerable<LegalActRelationIndex> Rows(LegalActPart part, string culture) => part.Relations.Select(relation => new LegalActRelationIndex
    {
        Culture = culture,
        Kind = relation.Kind,
        Target = relation.LocalizationSet,
    });
}
