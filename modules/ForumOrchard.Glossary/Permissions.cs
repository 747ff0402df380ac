using OrchardCore.Security.Permissions;

namespace ForumOrchard.Glossary;

/// <summary>Permission of the glossary's pages in the admin. Visitors read the glossary without any.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageGlossary = new("ManageGlossary", "Say how the terms of the field are called in each language");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageGlossary]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageGlossary] },
        new() { Name = "Editor", Permissions = [ManageGlossary] },
        new() { Name = "Translator", Permissions = [ManageGlossary] },
    ];
}
