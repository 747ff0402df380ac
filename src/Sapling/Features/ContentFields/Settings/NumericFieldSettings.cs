namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a numeric field.</summary>
public class NumericFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public bool Required { get; set; }

    /// <summary>Number of decimal places.</summary>
    public int Scale { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public string? Placeholder { get; set; }

    public string? DefaultValue { get; set; }
}
