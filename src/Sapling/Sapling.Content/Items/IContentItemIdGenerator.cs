namespace OrchardCore.ContentManagement;

/// <summary>Makes ids of items and of versions.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem contentItem);
}
