namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a yes-or-no field.</summary>
public class BooleanFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public string? Label { get; set; }

    public bool DefaultValue { get; set; }
}
