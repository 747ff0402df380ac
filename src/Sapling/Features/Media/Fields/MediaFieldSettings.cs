namespace OrchardCore.Media.Settings;

/// <summary>Settings of a media field.</summary>
public class MediaFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; } = true;

    public bool AllowMediaText { get; set; } = true;

    public bool AllowAnchors { get; set; }

    public string[] AllowedExtensions { get; set; } = [];
}
