using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Editing.Drivers;

/// <summary>Does the same for user forms, so that two administrators who assign roles at once do not undo each other's changes.</summary>
public sealed class UserEditTokenDriver(IStore store, EditConflicts conflicts) : DisplayDriver<User>
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(User model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        return await FindAsync(model) is { } user
            ? Initialize<EditTokenViewModel>("EditToken_Edit", view => view.Token = EditToken.Of(Edited(user)).Value).Location("Content:before")
            : null;
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(User model, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (!context.IsNew)
        {
            await conflicts.CheckAsync(context.Updater, Prefix, await FindAsync(model) is { } stored ? Edited(stored) : null);
        }

        return await EditAsync(model, context);
    }

    /// <summary>What administrators edit. Signing in changes the rest, such as the count of failed attempts, and is no conflict.</summary>
    private static object Edited(User user) => new { user.UserName, user.Email, user.IsEnabled, user.RoleNames, user.Properties };

    private async Task<User?> FindAsync(User user)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<User, UserIndex>(index => index.UserId == user.UserId).FirstOrDefaultAsync();
    }
}
