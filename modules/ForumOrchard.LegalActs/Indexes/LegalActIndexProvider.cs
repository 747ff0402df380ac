using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActIndex"/>: one row per published act with a culture.</summary>
public sealed class LegalActIndexProvider : PageIndexProvider<LegalActPart, LegalActIndex>
{
    protected override IEnumerable<LegalActIndex> Rows(LegalActPart part, string culture) => part.ContentItem.LocalizationSetOrDefault() is { } localizationSet
        ?
        [
            new()
            {
                ContentItemId = part.ContentItem.ContentItemId,
                LocalizationSet = localizationSet,
                Culture = culture,
                Level = part.Level.Text ?? string.Empty,
                Kind = part.Kind.TermContentItemIds?.FirstOrDefault(),
                Status = part.Status.Text,
                Adopted = part.Adopted.Value ?? LegalActIndex.Unknown,
            },
        ]
        : [];
}
