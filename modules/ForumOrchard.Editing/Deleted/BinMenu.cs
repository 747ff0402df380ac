using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace ForumOrchard.Editing.Deleted;

/// <summary>The menu item of the bin.</summary>
public sealed class BinMenu(IStringLocalizer<BinMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Bin"], "2", bin => bin
            .AddClass("icon-class-fa-solid").AddClass("icon-class-fa-trash-can")
            .Action("Index", "Bin", "ForumOrchard.Editing")
            .Permission(CommonPermissions.EditOwnContent)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
