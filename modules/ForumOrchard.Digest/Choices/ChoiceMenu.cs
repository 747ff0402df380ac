using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Digest.Choices;

/// <summary>The menu item for one's own choice, for everybody in the admin.</summary>
public sealed class ChoiceMenu(IStringLocalizer<ChoiceMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
            .Add(S["Mail to me"], "8", item => item.Action("Index", "Choice", "ForumOrchard.Digest").LocalNav()));
        return ValueTask.CompletedTask;
    }
}
