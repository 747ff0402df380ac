using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActRelationIndex"/>: one row per relation of a published act.</summary>
public sealed class LegalActRelationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LegalActRelationIndex>()
        .When(item => item.Has<LegalActPart>())
        .Map(item => item.Published && item.PartOrDefault<LocalizationPart>()?.Culture is { } culture
            ? item.PartOrDefault<LegalActPart>()!.Relations.Select(relation => new LegalActRelationIndex
            {
                Culture = culture,
                Kind = relation.Kind,
                Target = relation.LocalizationSet,
            })
            : []);
}
