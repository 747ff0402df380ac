using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>What may be done to content of any type; for one type see <see cref="Security.ContentTypePermissionsHelper"/>.</summary>
public static class CommonPermissions
{
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content");

    public static readonly Permission EditContent = new("EditContent", "Edit content", [PublishContent]);

    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content");

    public static readonly Permission ViewContent = new("ViewContent", "View content", [EditContent]);

    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent]);

    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    public static readonly Permission ListContent = new("ListContent", "List content");
}
