using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Organization.Drivers;

/// <summary>Shows a member organization, in full or as a summary.</summary>
public sealed class MemberOrganizationPartDisplayDriver : ContentPartDisplayDriver<MemberOrganizationPart>
{
    public override IDisplayResult Display(MemberOrganizationPart part, BuildPartDisplayContext context) =>
        Initialize<MemberOrganizationViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Part = part;
            model.ContentItem = part.ContentItem;
        }).Location("Detail", "Header:1").Location("Summary", "Content:1");
}
