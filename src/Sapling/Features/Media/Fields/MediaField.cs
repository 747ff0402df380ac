using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>An ordered list of files in the media library.</summary>
public class MediaField : ContentField
{
    /// <summary>Paths in the library, without a leading slash.</summary>
    public string[] Paths { get; set; } = [];

    /// <summary>Text alternative of each file, by position; null or empty if there is none.</summary>
    public string[]? MediaTexts { get; set; } = [];
}
