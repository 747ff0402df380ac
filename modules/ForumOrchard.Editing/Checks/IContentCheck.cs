using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Checks;

/// <summary>Looks for what an editor should see before an item is published. Nothing keeps them from publishing all the same.</summary>
public interface IContentCheck
{
    /// <summary>What was found, in the language of the editor.</summary>
    /// <param name="item">The latest version, as it is stored. Items of types that the check does not know have no findings.</param>
    IAsyncEnumerable<Finding> CheckAsync(ContentItem item);
}
