using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActIndex"/>: one row per published act with a culture.</summary>
public sealed class LegalActIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LegalActIndex>()
        .When(item => item.Has<LegalActPart>())
        .Map(item =>
        {
            var part = item.PartOrDefault<LegalActPart>()!;
            var localization = item.PartOrDefault<LocalizationPart>();

            return item.Published && localization is { Culture: { } culture, LocalizationSet: { } localizationSet }
                ? new LegalActIndex
                {
                    ContentItemId = item.ContentItemId,
                    LocalizationSet = localizationSet,
                    Culture = culture,
                    Level = part.Level.Text ?? string.Empty,
                    Kind = part.Kind.TermContentItemIds?.FirstOrDefault(),
                    Status = part.Status.Text,
                    Adopted = part.Adopted.Value ?? LegalActIndex.Unknown,
                }
                : null!;
        });
}
