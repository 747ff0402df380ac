namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field that chooses content items.</summary>
public class ContentPickerFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string[] DisplayedStereotypes { get; set; } = [];

    public string? TitlePattern { get; set; }
}
