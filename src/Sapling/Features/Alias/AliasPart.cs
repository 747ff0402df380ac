using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A name by which code and templates find an item.</summary>
public class AliasPart : ContentPart
{
    public const int MaxAliasLength = 735;

    public string? Alias { get; set; }
}
