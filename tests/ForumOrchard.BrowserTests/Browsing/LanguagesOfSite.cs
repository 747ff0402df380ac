using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using OrchardCore.Title.Models;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>Languages, and pages that lack one.</summary>
internal static class LanguagesOfSite
{
    /// <summary>Gives the site these languages, as the settings do.</summary>
    public static Task SupportAsync(this ForumSite site, params string[] cultures) => site.InScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        settings.Alter<LocalizationSettings>(nameof(LocalizationSettings), one => one.SupportedCultures = cultures);
        await sites.UpdateSiteSettingsAsync(settings);
    });

    /// <summary>Adds a published page in one language.</summary>
    public static Task AddOnlyInAsync(this ForumSite site, string culture, string name) => site.AddAsync("Page", $"{culture}/about/{name}", VersionOptions.Published, item =>
    {
        item.DisplayText = name;
        item.Alter<TitlePart>(part => part.Title = name);
    });
}
