using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Hosting;

public sealed class AdminFiltersTests(SharedSite site)
{
    private static readonly string[] Filters =
        ["AdminScriptFilter", "AfterPublishingFilter", "EditFormFilter", "LanguageFilter", "LaterNoticesFilter", "SettingsTrail", "TermInUseFilter", "UsedFilesFilter"];

    [Theory]
    [InlineData("ForumOrchard.LegalActs.Controllers.LegalActsController", false)]
    [InlineData("ForumOrchard.Search.Controllers.SearchController", false)]
    [InlineData("Sapling.Features.Contents.ItemController", false)]
    [InlineData("Sapling.Features.Contents.Admin.AdminController", true)]
    [InlineData("Sapling.Features.Settings.Admin.AdminController", true)]
    [InlineData("ForumOrchard.Glossary.Editing.GlossaryController", true)]
    public void Actions_OfAController_HaveTheFiltersOfTheAdminOrNone(string controller, bool isOfAdmin)
    {
        var actions = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => action.ControllerTypeInfo.FullName == controller).ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Equal(isOfAdmin ? Filters : [], FiltersOf(action)));
    }

    private static IEnumerable<string> FiltersOf(ControllerActionDescriptor action) =>
        action.FilterDescriptors.Select(descriptor => descriptor.Filter).OfType<TypeFilterAttribute>().Select(filter => filter.ImplementationType.Name).Intersect(Filters).Order(StringComparer.Ordinal);
}
