using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Programs.Models;

namespace ForumOrchard.Programs.Indexes;

/// <summary>Adds a program's search data besides title and text.</summary>
public sealed class ProgramPartIndexHandler : PartIndexHandler<ProgramPart>
{
    protected override ValueTask IndexAsync(ProgramPart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddName(part.Partners.Text);
        return ValueTask.CompletedTask;
    }
}
