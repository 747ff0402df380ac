namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a date-and-time field.</summary>
public class DateTimeFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
