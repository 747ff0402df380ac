using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Title.Models;

namespace ForumOrchard.Testing;

/// <summary>Adds items that visitors do not see: drafts, and items in a language that the site does not support.</summary>
public static class Additions
{
    /// <summary>Adds an item with a title, a culture and an address.</summary>
    /// <param name="site">The site.</param>
    /// <param name="contentType">Its type.</param>
    /// <param name="path">Its address: language and segments, without leading and trailing slashes.</param>
    /// <param name="version">Draft or published.</param>
    /// <param name="fill">Sets the parts of the type.</param>
    /// <returns>The content item id.</returns>
    public static async Task<string> AddAsync(this ForumSite site, string contentType, string path, VersionOptions version, Action<ContentItem> fill)
    {
        var id = string.Empty;
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var contentManager = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contentManager.NewAsync(contentType);
            item.DisplayText = "An addition";
            item.Alter<TitlePart>(part => part.Title = "An addition");
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.Alter<LocalizationPart>(part =>
            {
                part.Culture = path.Split('/')[0];
                part.LocalizationSet = item.ContentItemId;
            });
            fill(item);
            await contentManager.CreateAsync(item, version);
            id = item.ContentItemId;
        });
        return id;
    }
}
