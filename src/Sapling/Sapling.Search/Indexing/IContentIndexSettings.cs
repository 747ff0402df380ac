namespace OrchardCore.Indexing;

/// <summary>Whether and how a part or field is indexed; kept in its definition.</summary>
public interface IContentIndexSettings
{
    bool Included { get; set; }

    DocumentIndexOptions ToOptions();
}
