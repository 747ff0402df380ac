using ForumOrchard.Editing.Tokens;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Drivers;

/// <summary>Does the same for user forms, so that two administrators who assign roles at once do not undo each other's changes.</summary>
public sealed class UserEditTokenDriver(StoredUsers stored, ISession session, EditConflicts conflicts) : DisplayDriver<User>
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(User model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Show(await stored.FindAsync(model.UserId));
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(User model, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (await EditConflicts.PostedAsync(context.Updater, Prefix) is not { } posted)
        {
            return null;
        }

        var user = await stored.FindBeforeAsync(model.UserId);
        conflicts.Check(context.Updater, Prefix, posted, user is null ? null : Edited(user));
        if (!context.Updater.ModelState.IsValid)
        {
            // Taking a role away writes the user at once, and the controller that shows the errors does not take that back.
            await session.CancelAsync();
        }

        return Show(user);
    }

    private IDisplayResult? Show(User? user) => user is null
        ? null
        : Initialize<EditTokenViewModel>("EditToken_Edit", view => view.Token = EditToken.Of(Edited(user)).Value).Location("Content:before");

    /// <summary>What administrators edit. Signing in changes the rest, such as the count of failed attempts, and is no conflict.</summary>
    private static object Edited(User user) => new { user.UserName, user.Email, user.IsEnabled, user.RoleNames, user.Properties };
}
