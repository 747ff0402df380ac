using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Programs.Models;
using ForumOrchard.Programs.Sections;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.Services;

/// <summary>The published programs.</summary>
public sealed class ProgramCatalogue(LocalizedItems items)
{
    /// <summary>All programs in <paramref name="culture"/>, by position.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string culture)
    {
        var programs = await items.Query(ProgramSection.Type, culture).ListAsync();
        return [.. programs.OrderBy(program => program.PartOrDefault<ProgramPart>()?.Position.Value ?? decimal.MaxValue)];
    }
}
