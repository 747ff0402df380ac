namespace OrchardCore.Contents.Models;

/// <summary>Which texts of a type go into the full-text index.</summary>
public class FullTextAspectSettings
{
    public bool IncludeFullTextTemplate { get; set; }

    /// <summary>A Liquid template.</summary>
    public string? FullTextTemplate { get; set; }

    public bool IncludeBodyAspect { get; set; } = true;

    public bool IncludeDisplayText { get; set; } = true;
}
