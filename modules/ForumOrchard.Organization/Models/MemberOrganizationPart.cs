using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Organization.Models;

/// <summary>A member organization of the Forum; its name is the title, its description the body.</summary>
public sealed class MemberOrganizationPart : ContentPart
{
    /// <summary>Where it works, as printed.</summary>
    public TextField Region { get; set; } = new();

    public LinkField Website { get; set; } = new();

    public MediaField Logo { get; set; } = new();

    /// <summary>Position in the list, smallest first.</summary>
    public NumericField Position { get; set; } = new();
}
