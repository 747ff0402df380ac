using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A name that code and templates use to find an item.</summary>
public class AliasPart : ContentPart
{
    public const int MaxAliasLength = 735;

    public string? Alias { get; set; }
}
