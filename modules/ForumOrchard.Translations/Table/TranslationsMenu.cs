using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Translations.Table;

/// <summary>The item of the admin's menu, beside the other content.</summary>
public sealed class TranslationsMenu(IStringLocalizer<TranslationsMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Translations"], "5.4", translations => translations
            .Action("Index", "Translations", "ForumOrchard.Translations")
            .Permission(Permissions.TranslateContent)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
