using OrchardCore.ContentManagement;

namespace Sapling.Content.Text;

/// <summary>Renders Liquid patterns for titles, aliases and addresses. Implemented by the layer that has Liquid.</summary>
internal interface IContentPattern
{
    /// <param name="pattern">A Liquid template with <c>ContentItem</c>, and <c>Model</c> with the item and the part.</param>
    /// <param name="item">The item.</param>
    /// <param name="part">The part that receives the value.</param>
    /// <returns>Text, not HTML-encoded.</returns>
    Task<string> RenderAsync(string pattern, ContentItem item, ContentPart part);
}
