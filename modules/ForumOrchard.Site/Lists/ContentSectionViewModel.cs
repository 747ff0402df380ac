using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Site.Lists;

/// <summary>
/// A section of a page with the summaries of some items and a way to all of them: the shape <c>ContentSection</c>, rendered by
/// <c>ContentSection.liquid</c>. Without entries it renders nothing.
/// </summary>
public class ContentSectionViewModel() : ShapeViewModel("ContentSection")
{
    public required string Heading { get; init; }

    public required IReadOnlyList<IShape> Entries { get; init; }

    /// <summary>The address of the whole list, from the application's root; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>The words of the link to <see cref="Address"/>.</summary>
    public string? AddressLabel { get; init; }
}
