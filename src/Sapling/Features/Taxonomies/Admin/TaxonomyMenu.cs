using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies;

namespace Sapling.Features.Taxonomies.Admin;

/// <summary>The item of the admin's menu for the taxonomies of the site.</summary>
internal sealed class TaxonomyMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Taxonomies"], "6", taxonomies => taxonomies.Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = "Taxonomy" }).Permission(Permissions.ManageTaxonomies)));
        return ValueTask.CompletedTask;
    }
}
