namespace OrchardCore.Data.Documents;

/// <summary>A document of which the site has exactly one.</summary>
public interface IDocument
{
    /// <summary>Changes with each update.</summary>
    string? Identifier { get; set; }

    bool IsReadOnly { get; set; }
}

/// <inheritdoc/>
public class Document : IDocument
{
    public string? Identifier { get; set; }

    public bool IsReadOnly { get; set; }
}
