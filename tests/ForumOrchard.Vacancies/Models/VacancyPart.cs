using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Vacancies.Models;

/// <summary>What a vacancy has besides its title, address and text.</summary>
public sealed class VacancyPart : ContentPart
{
    /// <summary>One or two sentences for lists, feed and search; plain text.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>The program that offers the vacancy; empty for none.</summary>
    public LocalizationSetContentPickerField Program { get; set; } = new();
}
