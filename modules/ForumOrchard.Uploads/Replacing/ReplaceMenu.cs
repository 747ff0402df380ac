using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>The item of the admin's menu, beside the content. Orchard Core's media library has no place for a link to a file's page.</summary>
public sealed class ReplaceMenu(IStringLocalizer<ReplaceMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Replace a file"], "7", replace => replace
            .Action("Index", "Replace", "ForumOrchard.Uploads")
            .Permission(MediaAccess.ManageMedia)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
