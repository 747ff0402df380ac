namespace OrchardCore.Media.Events;

/// <summary>A file is about to move, or has moved.</summary>
public class MediaMoveContext
{
    /// <summary>From the root of the media library.</summary>
    public string OldPath { get; set; } = string.Empty;

    /// <inheritdoc cref="OldPath"/>
    public string NewPath { get; set; } = string.Empty;
}
