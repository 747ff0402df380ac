namespace OrchardCore.Indexing;

/// <summary>The values to index. A name may be set several times; each value counts. Nulls are not indexed.</summary>
public class DocumentIndexBase
{
    public List<DocumentIndexEntry> Entries { get; } = [];

    /// <summary>Indexes a text as it is: as in Orchard Core, <see cref="DocumentIndexOptions.Sanitize"/> removes no markup.</summary>
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
