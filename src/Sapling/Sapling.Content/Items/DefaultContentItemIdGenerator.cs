using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace Sapling.Content.Items;

/// <summary>Content ids have the same form as all other ids of the site.</summary>
internal sealed class DefaultContentItemIdGenerator(IIdGenerator generator) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => generator.GenerateUniqueId();
}
