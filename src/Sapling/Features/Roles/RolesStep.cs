using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Sapling.Modules.Json;

namespace Sapling.Features.Roles;

/// <summary>
/// <c>{ "name": "Roles", "Roles": [ { "Name": "…", "Description": "…", "Permissions": […] } ] }</c>: creates roles, or
/// replaces the permissions of existing ones.
/// </summary>
internal sealed class RolesStep(RoleStore store) : NamedRecipeStepHandler("Roles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(StoredJson.Options)!;
        var document = await store.LoadAsync(CancellationToken.None);
        foreach (var described in step.Roles)
        {
            if (string.IsNullOrWhiteSpace(described.Name))
            {
                context.Errors.Add("A role has no name.");
                continue;
            }

            if (described.Name.Equals(SystemRoles.Administrator, StringComparison.OrdinalIgnoreCase))
            {
                // The role has every permission without being granted any.
                continue;
            }

            var normalizedName = described.Name.ToUpperInvariant();
            var role = document.Roles.Find(role => role.NormalizedRoleName == normalizedName);
            if (role is null)
            {
                role = new Role { RoleName = described.Name, NormalizedRoleName = normalizedName };
                document.Roles.Add(role);
            }

            role.RoleDescription = described.Description ?? role.RoleDescription;
            role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType);
            role.RoleClaims.AddRange(described.Permissions.Distinct(StringComparer.Ordinal).Select(RoleClaim.Create));
        }

        await store.SaveAsync(document, CancellationToken.None);
    }

    private sealed record Model
    {
        public Described[] Roles { get; init; } = [];
    }

    private sealed record Described
    {
        public string Name { get; init; } = "";

        public string? Description { get; init; }

        public string[] Permissions { get; init; } = [];
    }
}
