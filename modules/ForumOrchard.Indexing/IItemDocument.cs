using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>The index document of one item.</summary>
public interface IItemDocument
{
    /// <summary>Adds a text to a field; a field may have several texts.</summary>
    /// <param name="name">Field name.</param>
    /// <param name="text">Plain text: markup is not removed.</param>
    /// <param name="options">
    /// <see cref="DocumentIndexOptions.Keyword"/> for a single token, <see cref="DocumentIndexOptions.Store"/> for
    /// values to be read from the index.
    /// </param>
    void Set(string name, string text, DocumentIndexOptions options);
}
