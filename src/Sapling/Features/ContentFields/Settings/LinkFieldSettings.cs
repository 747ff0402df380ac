namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a link field.</summary>
public class LinkFieldSettings
{
    /// <summary>Shown below the input.</summary>
    public string? Hint { get; set; }

    public string? HintLinkText { get; set; }

    public bool Required { get; set; }

    public LinkTextMode LinkTextMode { get; set; }

    public string? UrlPlaceholder { get; set; }

    public string? TextPlaceholder { get; set; }

    public string? DefaultUrl { get; set; }

    public string? DefaultText { get; set; }

    public string? DefaultTarget { get; set; }
}

/// <summary>Whether a link has its own text.</summary>
public enum LinkTextMode
{
    Optional = 0,

    Required = 1,

    /// <summary>The text is always the default text.</summary>
    Static = 2,

    /// <summary>The address is the text.</summary>
    Url = 3,
}
