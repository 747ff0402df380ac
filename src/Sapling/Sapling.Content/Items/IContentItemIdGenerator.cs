namespace OrchardCore.ContentManagement;

/// <summary>Creates ids of items and versions.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem contentItem);
}
