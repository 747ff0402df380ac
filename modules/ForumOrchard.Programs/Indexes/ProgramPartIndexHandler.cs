using ForumOrchard.Programs.Models;
using ForumOrchard.Site.Searching;
using OrchardCore.Indexing;

namespace ForumOrchard.Programs.Indexes;

/// <summary>By what a program is found in the site's search, besides its title and its text.</summary>
public sealed class ProgramPartIndexHandler : ContentPartIndexHandler<ProgramPart>
{
    public override Task BuildIndexAsync(ProgramPart part, BuildPartIndexContext context)
    {
        context.DocumentIndex.SetSummary(part.Summary.Text);
        context.DocumentIndex.AddName(part.Partners.Text);
        return Task.CompletedTask;
    }
}
