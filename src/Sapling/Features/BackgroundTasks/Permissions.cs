using OrchardCore.Security.Permissions;

namespace Sapling.Features.BackgroundTasks;

/// <summary>The permission for tasks; administrators have it.</summary>
internal sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageBackgroundTasks = new("ManageBackgroundTasks", "Manage background tasks");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageBackgroundTasks]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [ManageBackgroundTasks] }];
}
