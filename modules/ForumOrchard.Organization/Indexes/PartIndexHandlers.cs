using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Organization.Models;

namespace ForumOrchard.Organization.Indexes;

/// <summary>Adds a page's search data besides title and text.</summary>
internal sealed class PagePartIndexHandler : PartIndexHandler<PagePart>
{
    protected override ValueTask IndexAsync(PagePart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Adds a member's region.</summary>
internal sealed class MemberOrganizationPartIndexHandler : PartIndexHandler<MemberOrganizationPart>
{
    protected override ValueTask IndexAsync(MemberOrganizationPart part, IItemDocument document)
    {
        document.AddName(part.Region.Text);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Adds a council member's role and whom she represents.</summary>
internal sealed class CouncilMemberPartIndexHandler : PartIndexHandler<CouncilMemberPart>
{
    protected override ValueTask IndexAsync(CouncilMemberPart part, IItemDocument document)
    {
        document.AddName(part.Role.Text);
        document.AddName(part.Region.Text);
        return ValueTask.CompletedTask;
    }
}
