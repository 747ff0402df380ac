namespace OrchardCore.Alias.Settings;

/// <summary>How aliases of a type are made.</summary>
public class AliasPartSettings
{
    /// <summary>Liquid of which the alias is made where none is given.</summary>
    public string? Pattern { get; set; } = "{{ Model.ContentItem.DisplayText | slugify }}";

    public AliasPartOptions Options { get; set; }
}

/// <summary>Who writes the alias.</summary>
public enum AliasPartOptions
{
    Editable = 0,

    GeneratedDisabled = 1,
}
