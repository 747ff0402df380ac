using ForumOrchard.Vacancies.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Vacancies.Drivers;

/// <summary>The view model for the templates of a vacancy.</summary>
public class VacancyViewModel
{
    public VacancyPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
