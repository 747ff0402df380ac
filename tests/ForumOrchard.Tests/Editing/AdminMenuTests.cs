using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Navigation;

namespace ForumOrchard.Tests.Editing;

/// <summary>The items that the site's modules add to the admin's menu.</summary>
public sealed class AdminMenuTests(SharedSite site)
{
    /// <summary>Orchard Core gives icons to its own items only, and its folded menu shows nothing else.</summary>
    [Fact]
    public Task Items_OfTheFirstLevel_HaveAnIcon() => site.InScopeAsync(async services =>
    {
        var menu = new NavigationBuilder();
        foreach (var provider in services.GetServices<INavigationProvider>().Where(one => one.GetType().FullName!.StartsWith("ForumOrchard.", StringComparison.Ordinal)))
        {
            await provider.BuildNavigationAsync(NavigationConstants.AdminId, menu);
        }

        var items = menu.Build().Where(item => item.Text.Name is not ("Configuration" or "Content" or "Security")).ToList();
        Assert.Superset(new[] { "Attached files", "Comments", "Not found", "Synonyms" }.ToHashSet(), items.Select(item => item.Text.Name).ToHashSet());
        Assert.All(items, item => Assert.Contains(item.Classes, name => name.StartsWith("icon-class-fa-", StringComparison.Ordinal) && name != "icon-class-fa-solid"));
    });
}
