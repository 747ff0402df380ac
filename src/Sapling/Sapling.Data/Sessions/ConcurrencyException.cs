namespace YesSql;

/// <summary>Another session changed or deleted the document since this one read it; nothing of the unit of work was kept.</summary>
public sealed class ConcurrencyException : Exception
{
    /// <summary>Names the document that could not be written.</summary>
    public ConcurrencyException(Document document)
        : base($"The document {document?.Id} ({document?.Type}) was changed by another session since it was read.")
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>What this session tried to write.</summary>
    public Document Document { get; }
}
