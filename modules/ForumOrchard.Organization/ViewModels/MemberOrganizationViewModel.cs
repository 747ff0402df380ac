using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>What the templates of a member organization read.</summary>
public class MemberOrganizationViewModel
{
    public MemberOrganizationPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
