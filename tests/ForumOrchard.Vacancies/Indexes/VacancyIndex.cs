using YesSql.Indexes;

namespace ForumOrchard.Vacancies.Indexes;

/// <summary>Index of published vacancies by culture, program and day.</summary>
public sealed class VacancyIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The program's localization set; null for none.</summary>
    public string? Program { get; set; }

    /// <summary>Date of publication on the site.</summary>
    public DateTime PublishedUtc { get; set; }
}
