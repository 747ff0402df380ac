using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>What the templates of a council member read.</summary>
public class CouncilMemberViewModel
{
    public CouncilMemberPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
