using OrchardCore.Security.Permissions;

namespace ForumOrchard.Translations;

/// <summary>Permission of the translator's desk. What a translator changes there also needs the permission to edit the item.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission TranslateContent = new("TranslateContent", "See what is not translated, begin and confirm translations");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([TranslateContent]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [TranslateContent] },
        new() { Name = "Editor", Permissions = [TranslateContent] },
        new() { Name = "Translator", Permissions = [TranslateContent] },
    ];
}
