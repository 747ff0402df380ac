using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>Permissions for content of any type.</summary>
public static class CommonPermissions
{
    public static readonly Permission PublishContent = new("PublishContent", "Publish and withdraw what anybody wrote");

    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish and withdraw what one wrote oneself", [PublishContent]);

    public static readonly Permission EditContent = new("EditContent", "Change what anybody wrote", [PublishContent]);

    public static readonly Permission EditOwnContent = new("EditOwnContent", "Change what one wrote oneself", [EditContent, PublishOwnContent]);

    public static readonly Permission DeleteContent = new("DeleteContent", "Delete what anybody wrote");

    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete what one wrote oneself", [DeleteContent]);

    public static readonly Permission ViewContent = new("ViewContent", "See any content", [EditContent]);

    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "See what one wrote oneself", [ViewContent]);

    public static readonly Permission PreviewContent = new("PreviewContent", "See drafts of any content", [EditContent, PublishContent]);

    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "See drafts of what one wrote oneself", [PreviewContent]);

    public static readonly Permission CloneContent = new("CloneContent", "Copy any content", [EditContent]);

    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Copy what one wrote oneself", [CloneContent]);

    public static readonly Permission ListContent = new("ListContent", "See lists of content");

    public static readonly Permission EditContentOwner = new("EditContentOwner", "Say whose an item is");

    public static readonly Permission AccessContentApi = new("AccessContentApi", "Read and write content through the API");

    /// <summary>The permission that suffices for one's own content, by the name of the permission for all content.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new(StringComparer.Ordinal)
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
