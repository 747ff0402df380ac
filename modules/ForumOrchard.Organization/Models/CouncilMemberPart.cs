using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Organization.Models;

/// <summary>A member of the coordinating council; her name is the title, the description the body.</summary>
public sealed class CouncilMemberPart : ContentPart
{
    /// <summary>Her role in the council, as printed.</summary>
    public TextField Role { get; set; } = new();

    /// <summary>The region or organization she represents.</summary>
    public TextField Region { get; set; } = new();

    public MediaField Photo { get; set; } = new();

    public LinkField Website { get; set; } = new();

    /// <summary>Position in the list, smallest first.</summary>
    public NumericField Position { get; set; } = new();
}
