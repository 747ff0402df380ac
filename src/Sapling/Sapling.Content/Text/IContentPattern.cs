using OrchardCore.ContentManagement;

namespace Sapling.Content.Text;

/// <summary>Renders the patterns, in Liquid, of which titles, aliases and addresses are made. The layer that has Liquid implements it.</summary>
internal interface IContentPattern
{
    /// <param name="pattern">Liquid; it reads <c>ContentItem</c>, and <c>Model</c> with the item and the part.</param>
    /// <param name="item">The item.</param>
    /// <param name="part">The part that is given a value.</param>
    /// <returns>Text, not encoded.</returns>
    Task<string> RenderAsync(string pattern, ContentItem item, ContentPart part);
}
