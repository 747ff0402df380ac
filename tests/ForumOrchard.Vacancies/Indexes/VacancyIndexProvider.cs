using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Vacancies.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Vacancies.Indexes;

/// <summary>Fills <see cref="VacancyIndex"/>: one row per published vacancy with a culture.</summary>
public sealed class VacancyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<VacancyIndex>()
        .When(item => item.Has<VacancyPart>())
        .Map(item => item.Published && item.PartOrDefault<LocalizationPart>()?.Culture is { } culture
            ? new VacancyIndex
            {
                Culture = culture,
                Program = item.PartOrDefault<VacancyPart>()!.Program.LocalizationSets?.FirstOrDefault(),
                PublishedUtc = item.PublishedUtc ?? default,
            }
            : null!);
}
