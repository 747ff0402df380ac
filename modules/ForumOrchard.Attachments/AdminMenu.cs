using ForumOrchard.Pages.Navigation;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Attachments;

/// <summary>The menu item for files that cannot be searched.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Attached files"], "7", files => files
            .WithIcon("fa-paperclip")
            .Action("Index", "Admin", "ForumOrchard.Attachments")
            .Permission(Permissions.ManageAttachments)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
