using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Translations.Memory.Table;

/// <summary>The item of the admin's menu, behind the translator's desk.</summary>
public sealed class MemoryMenu(IStringLocalizer<MemoryMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Translation memory"], "5.4.1", memory => memory
            .Action("Index", "Memory", "ForumOrchard.Translations")
            .Permission(Permissions.TranslateContent)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
