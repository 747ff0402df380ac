using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActProgramIndex"/>: one row per program of a published act with a culture.</summary>
public sealed class LegalActProgramIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LegalActProgramIndex>()
        .When(item => item.Has<LegalActPart>())
        .Map(item => item.Published && item.PartOrDefault<LegalActPart>() is { } part && item.PartOrDefault<LocalizationPart>() is { Culture: { } culture, LocalizationSet: not null }
            ? (part.Programs.LocalizationSets ?? []).Distinct().Select(program => new LegalActProgramIndex
            {
                Culture = culture,
                Program = program,
                Adopted = part.Adopted.Value ?? LegalActIndex.Unknown,
            })
            : []);
}
