using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Organization.Models;

namespace ForumOrchard.Organization.Indexes;

/// <summary>By what a page is found in the site's search, besides its title and its text.</summary>
internal sealed class PagePartIndexHandler : PartIndexHandler<PagePart>
{
    protected override ValueTask IndexAsync(PagePart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A member is found by where it works, too.</summary>
internal sealed class MemberOrganizationPartIndexHandler : PartIndexHandler<MemberOrganizationPart>
{
    protected override ValueTask IndexAsync(MemberOrganizationPart part, IItemDocument document)
    {
        document.AddName(part.Region.Text);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A member of the council is found by her task and by whom she speaks for, too.</summary>
internal sealed class CouncilMemberPartIndexHandler : PartIndexHandler<CouncilMemberPart>
{
    protected override ValueTask IndexAsync(CouncilMemberPart part, IItemDocument document)
    {
        document.AddName(part.Role.Text);
        document.AddName(part.Region.Text);
        return ValueTask.CompletedTask;
    }
}
