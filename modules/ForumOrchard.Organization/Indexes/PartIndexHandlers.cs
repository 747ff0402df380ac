using ForumOrchard.Organization.Models;
using ForumOrchard.Site.Searching;
using OrchardCore.Indexing;

namespace ForumOrchard.Organization.Indexes;

/// <summary>By what a page is found in the site's search, besides its title and its text.</summary>
internal sealed class PagePartIndexHandler : ContentPartIndexHandler<PagePart>
{
    public override Task BuildIndexAsync(PagePart part, BuildPartIndexContext context)
    {
        context.DocumentIndex.SetSummary(part.Summary.Text);
        return Task.CompletedTask;
    }
}

/// <summary>A member is found by where it works, too.</summary>
internal sealed class MemberOrganizationPartIndexHandler : ContentPartIndexHandler<MemberOrganizationPart>
{
    public override Task BuildIndexAsync(MemberOrganizationPart part, BuildPartIndexContext context)
    {
        context.DocumentIndex.AddName(part.Region.Text);
        return Task.CompletedTask;
    }
}

/// <summary>A member of the council is found by her task and by whom she speaks for, too.</summary>
internal sealed class CouncilMemberPartIndexHandler : ContentPartIndexHandler<CouncilMemberPart>
{
    public override Task BuildIndexAsync(CouncilMemberPart part, BuildPartIndexContext context)
    {
        context.DocumentIndex.AddName(part.Role.Text);
        context.DocumentIndex.AddName(part.Region.Text);
        return Task.CompletedTask;
    }
}
