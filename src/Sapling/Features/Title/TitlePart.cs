using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>The title of an item; also becomes its display text.</summary>
public class TitlePart : ContentPart
{
    public string? Title { get; set; }
}
