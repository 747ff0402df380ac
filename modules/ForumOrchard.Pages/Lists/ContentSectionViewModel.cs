using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>
/// A section of a page with summaries of some items and a link to all: the shape <c>ContentSection</c>, rendered by
/// <c>ContentSection.liquid</c>. Without entries it renders nothing.
/// </summary>
public class ContentSectionViewModel : ShapeViewModel
{
    private const string ShapeType = "ContentSection";

    /// <summary>A driver gives its shape its own type ("LatestNewsWidgetPart"); the common template is then the last alternate.</summary>
    public ContentSectionViewModel()
        : base(ShapeType)
        => Metadata.Alternates.Add(ShapeType);

    public required string Heading { get; init; }

    public required IReadOnlyList<IShape> Entries { get; init; }

    /// <summary>Address of the full list, from the application's root; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>Text of the link to <see cref="Address"/>.</summary>
    public string? AddressLabel { get; init; }
}
