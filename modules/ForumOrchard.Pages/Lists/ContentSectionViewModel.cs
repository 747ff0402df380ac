using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>
/// A section of a page with the summaries of some items and a way to all of them: the shape <c>ContentSection</c>, rendered by
/// <c>ContentSection.liquid</c>. Without entries it renders nothing.
/// </summary>
public class ContentSectionViewModel : ShapeViewModel
{
    private const string ShapeType = "ContentSection";

    /// <summary>A driver gives its shape a type of its own ("LatestNewsWidgetPart"); the template for all of them is then the last alternate.</summary>
    public ContentSectionViewModel()
        : base(ShapeType)
        => Metadata.Alternates.Add(ShapeType);

    public required string Heading { get; init; }

    public required IReadOnlyList<IShape> Entries { get; init; }

    /// <summary>The address of the whole list, from the application's root; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>The words of the link to <see cref="Address"/>.</summary>
    public string? AddressLabel { get; init; }
}
