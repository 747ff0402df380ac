namespace OrchardCore.Media.Events;

/// <summary>The file or folder of an event.</summary>
public class MediaContextBase
{
    /// <summary>Relative to the media library's root.</summary>
    public string Path { get; set; } = string.Empty;
}
