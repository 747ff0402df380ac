using ForumOrchard.Pages.Navigation;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Comments;

/// <summary>The menu item for comments awaiting moderation.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Comments"], "6", comments => comments
            .WithIcon("fa-comments")
            .Action("Index", "Admin", "ForumOrchard.Comments")
            .Permission(Permissions.ModerateComments)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
