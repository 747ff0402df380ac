using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Files of the media library, in order.</summary>
public class MediaField : ContentField
{
    /// <summary>Paths within the library, without leading slash.</summary>
    public string[] Paths { get; set; } = [];

    /// <summary>What each file shows, in words, by position; null or empty where nobody has said so.</summary>
    public string[]? MediaTexts { get; set; } = [];
}
