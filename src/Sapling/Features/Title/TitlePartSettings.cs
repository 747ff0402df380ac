namespace OrchardCore.Title.Models;

/// <summary>Settings of the title.</summary>
public class TitlePartSettings
{
    public TitlePartOptions Options { get; set; }

    /// <summary>Liquid template for a generated title.</summary>
    public string? Pattern { get; set; }

    public bool RenderTitle { get; set; } = true;
}

/// <summary>Who sets the title.</summary>
public enum TitlePartOptions
{
    Editable = 0,

    GeneratedDisabled = 1,

    GeneratedHidden = 2,

    EditableRequired = 3,
}
