namespace OrchardCore.Media.Events;

/// <summary>Before or after a file is moved.</summary>
public class MediaMoveContext
{
    /// <summary>Relative to the media library's root.</summary>
    public string OldPath { get; set; } = string.Empty;

    /// <inheritdoc cref="OldPath"/>
    public string NewPath { get; set; } = string.Empty;
}
