using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The view model for the templates of a council member.</summary>
public class CouncilMemberViewModel
{
    public CouncilMemberPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
