namespace YesSql;

/// <summary>A row of the document table.</summary>
public sealed class Document
{
    /// <summary>The key, unique in the database.</summary>
    public long Id { get; set; }

    /// <summary>"Namespace.Type, Assembly" of the object.</summary>
    public string Type { get; set; } = "";

    /// <summary>The object as JSON.</summary>
    public string Content { get; set; } = "";

    /// <summary>1 for a new document; increases by one with every write.</summary>
    public long Version { get; set; }
}
