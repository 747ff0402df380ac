using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>
/// Permissions for content of one type, such as <c>Publish_Comment</c>; a permission for all content implies that for
/// each type.
/// </summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission Publish = new("Publish_{0}", "Publish or unpublish {0}", [CommonPermissions.PublishContent]);
    private static readonly Permission Edit = new("Edit_{0}", "Edit {0}", [CommonPermissions.EditContent, Publish]);
    private static readonly Permission Delete = new("Delete_{0}", "Delete {0}", [CommonPermissions.DeleteContent]);
    private static readonly Permission View = new("View_{0}", "View {0}", [CommonPermissions.ViewContent, Edit]);
    private static readonly Permission Preview = new("Preview_{0}", "Preview {0}", [CommonPermissions.PreviewContent, Edit]);
    private static readonly Permission Clone = new("Clone_{0}", "Clone {0}", [CommonPermissions.CloneContent, Edit]);
    private static readonly Permission List = new("ListContent_{0}", "List {0}", [CommonPermissions.ListContent]);

    private static readonly ConcurrentDictionary<(string Template, string ContentType), Permission> OfTypes = new();

    /// <summary>The permission for one type, by the name of the permission for all content; <c>{0}</c> stands for the type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new(StringComparer.Ordinal)
    {
        [CommonPermissions.PublishContent.Name] = Publish,
        [CommonPermissions.EditContent.Name] = Edit,
        [CommonPermissions.DeleteContent.Name] = Delete,
        [CommonPermissions.ViewContent.Name] = View,
        [CommonPermissions.PreviewContent.Name] = Preview,
        [CommonPermissions.CloneContent.Name] = Clone,
        [CommonPermissions.ListContent.Name] = List,
    };

    /// <summary>The template for a permission; null if that permission has none.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>The permission for one content type, from a template.</summary>
    /// <param name="template">One of <see cref="PermissionTemplates"/>.</param>
    /// <param name="contentType">Name of the type.</param>
    public static Permission CreateDynamicPermission(Permission template, string contentType) =>
        OfTypes.GetOrAdd(
            (template.Name, contentType),
            static (key, template) => new Permission(
                OfType(template.Name, key.ContentType),
                OfType(template.Description ?? template.Name, key.ContentType),
                [.. template.ImpliedBy.Select(implying => IsTemplate(implying) ? CreateDynamicPermission(implying, key.ContentType) : implying)]),
            template);

    private static bool IsTemplate(Permission permission) => permission.Name.Contains("{0}", StringComparison.Ordinal);

    private static string OfType(string text, string contentType) => string.Format(CultureInfo.InvariantCulture, text, contentType);
}
