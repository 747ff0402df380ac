using System.Security.Claims;
using ForumOrchard.Editing.Trail;
using ForumOrchard.Languages.Words;
using ForumOrchard.Organization.Settings.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Settings;
using YesSql;

namespace ForumOrchard.Organization.Settings.Words;

/// <summary>The texts of the settings page "Organization". Visitors see them at once, as what is saved on that page.</summary>
internal sealed class OrganizationWords(ISiteService sites, ISession session, SettingsTrail trail, IAuthorizationService authorization, IStringLocalizer<OrganizationWords> S) : ITranslatableWords
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WordCollection>> ReadAsync() => [Of(await sites.GetSettingsAsync<OrganizationSettings>())];

    /// <inheritdoc/>
    public Task<bool> MayWriteAsync(ClaimsPrincipal user, WordCollection collection) => authorization.AuthorizeAsync(user, OrganizationPermissions.ManageOrganization);

    /// <inheritdoc/>
    public async Task<WordResult> WriteAsync(ClaimsPrincipal user, WordCollection collection, string culture, IReadOnlyList<WordChange> changes)
    {
        try
        {
            var site = await sites.LoadSiteSettingsAsync();
            var settings = site.As<OrganizationSettings>();
            if (!Of(settings).IsStill(culture, changes))
            {
                return new WordsConflict();
            }

            var texts = TextsOf(settings).ToDictionary(one => one.Id, one => one.Texts, StringComparer.Ordinal);
            foreach (var change in changes)
            {
                texts[change.EntryId][culture] = change.Text;
            }

            site.Put(settings);
            await sites.UpdateSiteSettingsAsync(site);
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return new WordsConflict();
        }

        await trail.RecordAsync(user, OrganizationSettingsDisplayDriver.GroupId);
        return new WordsWritten(IsDraft: false);
    }

    private WordCollection Of(OrganizationSettings settings) => new(
        "settings:organization", S["Settings"], S["Organization"], [.. TextsOf(settings).Select(one => new WordEntry(one.Id, one.Place, one.Texts)).Where(entry => entry.Texts.Count > 0)])
    {
        Editor = new RouteValueDictionary(new { area = "OrchardCore.Settings", controller = "Admin", action = "Index", groupId = OrganizationSettingsDisplayDriver.GroupId }),
    };

    // A hotline is known by its number: its place in the list changes.
    private IEnumerable<(string Id, string Place, Dictionary<string, string> Texts)> TextsOf(OrganizationSettings settings) => new[]
    {
        ("name", S["Name"].Value, settings.Names),
        ("tagline", S["Tagline"].Value, settings.Taglines),
        ("copyright", S["Copyright line"].Value, settings.Copyright),
    }.Concat(settings.Hotlines.DistinctBy(hotline => hotline.Number).Select(hotline => ($"hotline:{hotline.Number}", S["Hotline {0}", hotline.Number].Value, hotline.Labels)));
}
