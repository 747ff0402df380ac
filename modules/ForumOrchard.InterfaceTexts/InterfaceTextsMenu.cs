using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.InterfaceTexts;

/// <summary>The item of the admin's menu, after the translations of content.</summary>
public sealed class InterfaceTextsMenu(IStringLocalizer<InterfaceTextsMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Interface texts"], "5.4.5", texts => texts
            .Action("Index", "InterfaceTexts", "ForumOrchard.InterfaceTexts")
            .Permission(Permissions.TranslateInterface)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
