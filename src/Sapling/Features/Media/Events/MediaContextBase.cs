namespace OrchardCore.Media.Events;

/// <summary>Which file or folder an event is about.</summary>
public class MediaContextBase
{
    /// <summary>From the root of the media library.</summary>
    public string Path { get; set; } = string.Empty;
}
