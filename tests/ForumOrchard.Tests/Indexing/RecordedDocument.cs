using ForumOrchard.Indexing;
using OrchardCore.Indexing;

namespace ForumOrchard.Tests.Indexing;

/// <summary>Records what a handler sets.</summary>
internal sealed class RecordedDocument : IItemDocument
{
    public List<(string Name, string Text, DocumentIndexOptions Options)> Fields { get; } = [];

    public IEnumerable<string> this[string name] => Fields.Where(field => field.Name == name).Select(field => field.Text);

    public void Set(string name, string text, DocumentIndexOptions options) => Fields.Add((name, text, options));
}
