using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Transfer;

/// <summary>The menu item for export and import.</summary>
public sealed class TransferMenu(IStringLocalizer<TransferMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Export and import"], "8", transfer => transfer
            .AddClass("icon-class-fa-solid").AddClass("icon-class-fa-right-left")
            .Action("Index", "Transfer", "ForumOrchard.Transfer")
            .Permission(TransferPermissions.TransferContent)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
