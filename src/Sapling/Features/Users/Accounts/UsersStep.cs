using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Modules.Json;

namespace Sapling.Features.Users.Accounts;

/// <summary>
/// <c>{ "name": "Users", "Users": [ users as stored ] }</c>: creates missing users. A recipe contains no passwords,
/// only hashes; a user without one cannot sign in.
/// </summary>
internal sealed class UsersStep(UserManager<IUser> users) : NamedRecipeStepHandler("Users")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var user in context.Step.Deserialize<Model>(StoredJson.Options)!.Users)
        {
            if (await users.FindByNameAsync(user.UserName) is not null)
            {
                continue;
            }

            user.Id = 0;
            var result = await users.CreateAsync(user);
            foreach (var error in result.Errors)
            {
                context.Errors.Add($"The user \"{user.UserName}\" could not be created: {error.Description}");
            }
        }
    }

    private sealed record Model
    {
        public User[] Users { get; init; } = [];
    }
}
