using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Sapling.Features.Localization.Admin;

/// <summary>The form of the site's languages. A change counts from the next request on.</summary>
internal sealed class CulturesDriver(
    ILocalizationService localization, IAuthorizationService authorization, IHttpContextAccessor accessor, IStringLocalizer<CulturesDriver> S)
    : SiteDisplayDriver<LocalizationSettings>
{
    public const string GroupId = "localization";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite model, LocalizationSettings section, BuildEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        var supported = await localization.GetSupportedCulturesAsync();
        return Show(supported, new CulturesForm { Supported = supported, Default = await localization.GetDefaultCultureAsync(), FallBackToParent = section.FallBackToParentCulture });
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, LocalizationSettings section, UpdateEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        var form = new CulturesForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var known = Known().Select(culture => culture.Name).ToHashSet(StringComparer.Ordinal);
        string[] chosen = [.. form.Supported.Append(form.Added ?? string.Empty).Where(known.Contains).Distinct(StringComparer.Ordinal)];
        if (form.Default is { } main && chosen.Contains(main, StringComparer.Ordinal))
        {
            section.DefaultCulture = main;
            section.SupportedCultures = chosen;
            section.FallBackToParentCulture = form.FallBackToParent;
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.Default)}", S["The default language is one of those that the site keeps."]);
        }

        return Show(await localization.GetSupportedCulturesAsync(), form);
    }

    /// <summary>The form with what is chosen in it.</summary>
    private IDisplayResult Show(string[] supported, CulturesForm chosen) => Initialize<CulturesForm>("LocalizationSettings_Edit", form =>
    {
        form.Supported = chosen.Supported;
        form.Default = chosen.Default;
        form.Added = chosen.Added;
        form.FallBackToParent = chosen.FallBackToParent;
        form.Cultures = [.. supported.Select(name => CultureChoice.Of(CultureInfo.GetCultureInfo(name)))];
        form.Others = [.. Known().Where(culture => !supported.Contains(culture.Name, StringComparer.OrdinalIgnoreCase)).Select(CultureChoice.Of).OrderBy(choice => choice.Label, StringComparer.CurrentCulture)];
    }).Location("Content:2").OnGroup(GroupId);

    private static IEnumerable<CultureInfo> Known() => CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, CulturesPermissions.ManageCultures);
}
