using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using Sapling.Features.Settings.Admin;

namespace Sapling.Features.Settings.General;

/// <summary>The settings of the group "general": the site's name and address, its time zone, and how long its lists are.</summary>
internal sealed class DefaultSiteSettingsDisplayDriver(IStringLocalizer<AdminController> S) : DisplayDriver<ISite>
{
    public const string GroupId = "general";

    private const int LongestName = 255;

    public override IDisplayResult? Edit(ISite model, BuildEditorContext context) =>
        Initialize<SiteSettingsViewModel>("Settings_Edit__Site", view =>
        {
            view.SiteName = model.SiteName;
            view.BaseUrl = model.BaseUrl;
            view.TimeZone = model.TimeZoneId;
            view.PageSize = model.PageSize.ToString(CultureInfo.InvariantCulture);
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, UpdateEditorContext context)
    {
        if (!GroupId.Equals(context.GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var view = new SiteSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);

        model.SiteName = view.SiteName?.Trim() ?? "";
        if (model.SiteName.Length is 0 or > LongestName)
        {
            Refuse(nameof(view.SiteName), S["The site needs a name of at most {0} characters.", LongestName]);
        }

        model.BaseUrl = view.BaseUrl?.Trim().TrimEnd('/') is { Length: > 0 } address ? address : null;
        if (model.BaseUrl is not null && !IsBase(model.BaseUrl))
        {
            Refuse(nameof(view.BaseUrl), S["The address begins with https:// or http:// and has nothing after the name and the folder of the site."]);
        }

        model.TimeZoneId = view.TimeZone is { Length: > 0 } zone ? zone : null;
        if (model.TimeZoneId is not null && !(TimeZoneInfo.TryFindSystemTimeZoneById(model.TimeZoneId, out var known) && known.HasIanaId))
        {
            Refuse(nameof(view.TimeZone), S["Choose a time zone of the list."]);
        }

        if (int.TryParse(view.PageSize, NumberStyles.Integer, CultureInfo.InvariantCulture, out var size) && size >= 1 && size <= model.MaxPageSize)
        {
            model.PageSize = size;
        }
        else
        {
            Refuse(nameof(view.PageSize), S["A page of a list has from 1 to {0} entries.", model.MaxPageSize]);
        }

        return Edit(model, context);

        void Refuse(string name, LocalizedString why) => context.Updater.ModelState.AddModelError($"{Prefix}.{name}", why.Value);
    }

    private static bool IsBase(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;
}
