namespace YesSql;

/// <summary>Another session changed or deleted the document since this one read it; the whole unit of work was rolled back.</summary>
public sealed class ConcurrencyException : Exception
{
    /// <summary>Names the document that was not written.</summary>
    public ConcurrencyException(Document document)
        : base($"The document {document?.Id} ({document?.Type}) was changed by another session since it was read.")
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The document that this session tried to write.</summary>
    public Document Document { get; }
}
