namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a text field.</summary>
public class TextFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public string? DefaultValue { get; set; }
}
