using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace Sapling.Content.Items;

/// <summary>Content ids are ids like all others of the site.</summary>
internal sealed class DefaultContentItemIdGenerator(IIdGenerator generator) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => generator.GenerateUniqueId();
}
