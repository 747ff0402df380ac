using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Vacancies.Models;

namespace ForumOrchard.Vacancies.Indexes;

/// <summary>Fills <see cref="VacancyIndex"/>: one row per published vacancy with a culture.</summary>
public sealed class VacancyIndexProvider : PageIndexProvider<VacancyPart, VacancyIndex>
{
    protected override IEnumerable<VacancyIndex> Rows(VacancyPart part, string culture) =>
    [
        new()
        {
            Culture = culture,
            Program = part.Program.LocalizationSets?.FirstOrDefault(),
            PublishedUtc = part.ContentItem.PublishedUtc ?? default,
        },
    ];
}
