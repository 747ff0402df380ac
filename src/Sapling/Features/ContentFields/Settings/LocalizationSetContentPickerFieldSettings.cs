namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field that chooses localization sets.</summary>
public class LocalizationSetContentPickerFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];
}
