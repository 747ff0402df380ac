using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Organization.Drivers;

/// <summary>Shows a member of the council, in full or as a summary.</summary>
public sealed class CouncilMemberPartDisplayDriver : ContentPartDisplayDriver<CouncilMemberPart>
{
    public override IDisplayResult Display(CouncilMemberPart part, BuildPartDisplayContext context) =>
        Initialize<CouncilMemberViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Part = part;
            model.ContentItem = part.ContentItem;
        }).Location("Detail", "Header:1").Location("Summary", "Content:1");
}
