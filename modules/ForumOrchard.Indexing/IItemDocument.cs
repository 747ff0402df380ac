using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>By what one item is found: the document that an index is about to hold of it.</summary>
public interface IItemDocument
{
    /// <summary>Adds a text under a name; each text of a name counts.</summary>
    /// <param name="name">Of the field.</param>
    /// <param name="text">Plain text: nobody takes markup out of it.</param>
    /// <param name="options"><see cref="DocumentIndexOptions.Keyword"/> for one token, <see cref="DocumentIndexOptions.Store"/> for what is to be read from the index.</param>
    void Set(string name, string text, DocumentIndexOptions options);
}
