using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Glossary;

/// <summary>The item of the admin's menu, below the translations.</summary>
public sealed class GlossaryMenu(IStringLocalizer<GlossaryMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Glossary"], "5.5", glossary => glossary
            .Action("Index", "Glossary", "ForumOrchard.Glossary")
            .Permission(Permissions.ManageGlossary)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
