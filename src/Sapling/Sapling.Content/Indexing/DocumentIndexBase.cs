namespace OrchardCore.Indexing;

/// <summary>The values by which something is found. A name may be set several times; each value counts. A null is not indexed.</summary>
public class DocumentIndexBase
{
    public List<DocumentIndexEntry> Entries { get; } = [];

    /// <summary>Takes a text as it is: as with Orchard Core's writer, <see cref="DocumentIndexOptions.Sanitize"/> takes no markup out of it.</summary>
    public void Set(string name, string? value, DocumentIndexOptions options)
    {
        if (value is not null)
        {
            Entries.Add(new DocumentIndexEntry(name, value, options));
        }
    }

    /// <summary>One value under one name.</summary>
    public class DocumentIndexEntry
    {
        internal DocumentIndexEntry(string name, string value, DocumentIndexOptions options) => (Name, Value, Options) = (name, value, options);

        public string Name { get; }

        public object Value { get; }

        public DocumentIndexOptions Options { get; }
    }
}
