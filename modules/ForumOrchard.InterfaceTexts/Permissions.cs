using OrchardCore.Security.Permissions;

namespace ForumOrchard.InterfaceTexts;

/// <summary>Permission to write what the theme and the modules say. It is limited to the languages in which somebody works.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission TranslateInterface = new("TranslateInterface", "Translate the words of the theme and the modules");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([TranslateInterface]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [TranslateInterface] },
        new() { Name = "Editor", Permissions = [TranslateInterface] },
        new() { Name = "Translator", Permissions = [TranslateInterface] },
    ];
}
