using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Vacancies.Models;

namespace ForumOrchard.Vacancies.Indexes;

/// <summary>By what a vacancy is found in the site's search, besides its title and its text.</summary>
public sealed class VacancyPartIndexHandler : PartIndexHandler<VacancyPart>
{
    protected override ValueTask IndexAsync(VacancyPart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        return ValueTask.CompletedTask;
    }
}
