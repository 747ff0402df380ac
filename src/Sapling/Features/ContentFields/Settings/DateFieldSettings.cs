namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a date field.</summary>
public class DateFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
