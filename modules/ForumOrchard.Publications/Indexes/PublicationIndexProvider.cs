using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Publications.Models;

namespace ForumOrchard.Publications.Indexes;

/// <summary>Fills <see cref="PublicationIndex"/>: one row per published publication with a culture.</summary>
public sealed class PublicationIndexProvider : PageIndexProvider<PublicationPart, PublicationIndex>
{
    protected override IEnumerable<PublicationIndex> Rows(PublicationPart part, string culture)
    {
        var year = (int)(part.Year.Value ?? part.Date.Value?.Year ?? 0);
        yield return new()
        {
            ContentItemId = part.ContentItem.ContentItemId,
            Culture = culture,
            Kind = part.Kind.TermContentItemIds?.FirstOrDefault(),
            Year = year,
            Program = part.Program.LocalizationSets?.FirstOrDefault(),
            Issued = part.Date.Value ?? (year > 0 ? new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) : part.ContentItem.PublishedUtc ?? default),
        };
    }
}
