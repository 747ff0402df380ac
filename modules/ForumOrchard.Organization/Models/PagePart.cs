using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Organization.Models;

/// <summary>What a page of a section has besides its title, address and body.</summary>
public sealed class PagePart : ContentPart
{
    /// <summary><c>page</c>, or <c>platform</c> for a page in the section Platforms.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>One or two sentences below the title and for search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    /// <summary>Position among the pages of its section, smallest first.</summary>
    public NumericField Position { get; set; } = new();

    /// <summary>The content type of the items listed below the body ("MemberOrganization"); empty for none.</summary>
    public TextField Lists { get; set; } = new();
}
