using ForumOrchard.Vacancies.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Vacancies.Drivers;

/// <summary>What the templates of a vacancy read.</summary>
public class VacancyViewModel
{
    public VacancyPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
