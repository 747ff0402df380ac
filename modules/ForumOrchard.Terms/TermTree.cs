using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Terms;

/// <summary>The terms below a term. They are stored beside its parts, where no part can access them.</summary>
internal static class TermTree
{
    private const string Below = "Terms";

    public static List<ContentItem> ChildrenOf(ContentItem term) => JsonSerializer.SerializeToNode(term)?[Below].Deserialize<List<ContentItem>>() ?? [];

    /// <summary>Copies of terms and of those below them, changed.</summary>
    public static List<ContentItem> Copy(IEnumerable<ContentItem> terms, Action<ContentItem> change) => [.. terms.Select(term =>
    {
        var copy = JsonSerializer.SerializeToNode(term).Deserialize<ContentItem>()!;
        change(copy);
        Put(copy, Copy(ChildrenOf(copy), change));
        return copy;
    })];

    /// <summary>The terms, and those below them, without one.</summary>
    public static List<ContentItem> Without(IEnumerable<ContentItem> terms, string id) => [.. terms.Where(term => term.ContentItemId != id).Select(term =>
    {
        Put(term, Without(ChildrenOf(term), id));
        return term;
    })];

    private static void Put(ContentItem term, List<ContentItem> children)
    {
        var content = (JsonObject)term.Content;
        if (content.ContainsKey(Below))
        {
            content[Below] = JsonSerializer.SerializeToNode(children);
        }
    }
}
