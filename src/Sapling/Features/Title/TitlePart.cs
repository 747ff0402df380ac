using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>The title of an item, which becomes its display text too.</summary>
public class TitlePart : ContentPart
{
    public string? Title { get; set; }
}
