using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Vacancies.Models;

namespace ForumOrchard.Vacancies.Indexes;

/// <summary>Adds a vacancy's search data besides title and text.</summary>
public sealed class VacancyPartIndexHandler : PartIndexHandler<VacancyPart>
{
    protected override ValueTask IndexAsync(VacancyPart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        return ValueTask.CompletedTask;
    }
}
