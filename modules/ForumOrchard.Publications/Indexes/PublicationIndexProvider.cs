using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Publications.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Publications.Indexes;

/// <summary>Fills <see cref="PublicationIndex"/>: one row per published publication with a culture.</summary>
public sealed class PublicationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PublicationIndex>()
        .When(item => item.Has<PublicationPart>())
        .Map(item =>
        {
            var part = item.PartOrDefault<PublicationPart>()!;
            var year = (int)(part.Year.Value ?? part.Date.Value?.Year ?? 0);

            return item.Published && item.PartOrDefault<LocalizationPart>()?.Culture is { } culture
                ? new PublicationIndex
                {
                    ContentItemId = item.ContentItemId,
                    Culture = culture,
                    Kind = part.Kind.TermContentItemIds?.FirstOrDefault(),
                    Year = year,
                    Program = part.Program.LocalizationSets?.FirstOrDefault(),
                    Issued = part.Date.Value ?? (year > 0 ? new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) : item.PublishedUtc ?? default),
                }
                : null!;
        });
}
