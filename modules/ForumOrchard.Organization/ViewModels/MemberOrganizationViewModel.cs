using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The view model for the templates of a member organization.</summary>
public class MemberOrganizationViewModel
{
    public MemberOrganizationPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
