namespace OrchardCore.Alias.Settings;

/// <summary>How to create aliases for a type.</summary>
public class AliasPartSettings
{
    /// <summary>Liquid template for the alias if none is given.</summary>
    public string? Pattern { get; set; } = "{{ Model.ContentItem.DisplayText | slugify }}";

    public AliasPartOptions Options { get; set; }
}

/// <summary>Who sets the alias.</summary>
public enum AliasPartOptions
{
    Editable = 0,

    GeneratedDisabled = 1,
}
