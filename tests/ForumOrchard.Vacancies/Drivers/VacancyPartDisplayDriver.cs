using ForumOrchard.Vacancies.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Vacancies.Drivers;

/// <summary>Shows a vacancy or its summary.</summary>
public sealed class VacancyPartDisplayDriver : ContentPartDisplayDriver<VacancyPart>
{
    public override IDisplayResult Display(VacancyPart part, BuildPartDisplayContext context) => Combine(
        Initialize<VacancyViewModel>("VacancyPart", model => Fill(model, part)).Location("Detail", "Header:1"),
        Initialize<VacancyViewModel>("VacancyPart_Summary", model => Fill(model, part)).Location("Summary", "Content:1"));

    private static void Fill(VacancyViewModel model, VacancyPart part) => (model.Part, model.ContentItem) = (part, part.ContentItem);
}
