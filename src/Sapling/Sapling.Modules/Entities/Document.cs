namespace OrchardCore.Data.Documents;

/// <summary>A document that exists exactly once per site.</summary>
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
