using ForumOrchard.Editing.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Settings.Editing;

/// <summary>The settings page "Organization".</summary>
public sealed class OrganizationSettingsDisplayDriver(
    SettingsForm<OrganizationSettings> form,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    ILocalizationService localization,
    IStringLocalizer<OrganizationSettingsDisplayDriver> S) : SettingsFormDriver<OrganizationSettings>(form, accessor, authorization)
{
    /// <summary>The page's address segment.</summary>
    public const string GroupId = "organization";

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ISite model, OrganizationSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var cultures = await localization.GetSupportedCulturesAsync();
        return Initialize<OrganizationSettingsViewModel>("OrganizationSettings_Edit", view => Fill(view, section, cultures)).Location("Content:1").OnGroup(GroupId);
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ISite model, OrganizationSettings section, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(context);
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var view = new OrganizationSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        CheckAddress(context, nameof(view.Facebook), view.Facebook);
        CheckAddress(context, nameof(view.Twitter), view.Twitter);
        CheckAddress(context, nameof(view.LeaveTo), view.LeaveTo);

        var cultures = await localization.GetSupportedCulturesAsync();
        section.Names = PerLanguage(cultures, culture => TextsOf(view, culture)?.Name);
        section.Taglines = PerLanguage(cultures, culture => TextsOf(view, culture)?.Tagline);
        section.Copyright = PerLanguage(cultures, culture => TextsOf(view, culture)?.Copyright);
        section.Email = view.Email?.Trim() ?? string.Empty;
        section.Facebook = view.Facebook?.Trim() ?? string.Empty;
        section.Twitter = view.Twitter?.Trim() ?? string.Empty;
        section.LeaveTo = view.LeaveTo?.Trim() is { Length: > 0 } leaveTo ? leaveTo : new OrganizationSettings().LeaveTo;
        section.HelpPath = view.HelpPath?.Trim().Trim('/') ?? string.Empty;
        section.Hotlines = [.. view.Hotlines.Where(row => !string.IsNullOrWhiteSpace(row?.Number)).Select(row => ToHotline(row!, view.Languages, cultures))];
        return await EditAsync(model, section, context);
    }

    private static void Fill(OrganizationSettingsViewModel view, OrganizationSettings section, string[] cultures)
    {
        view.Languages = [.. cultures.Select(culture => new OrganizationSettingsViewModel.LanguageTexts
        {
            Culture = culture,
            Name = section.Names.GetValueOrDefault(culture),
            Tagline = section.Taglines.GetValueOrDefault(culture),
            Copyright = section.Copyright.GetValueOrDefault(culture),
        })];
        view.Email = section.Email;
        view.Facebook = section.Facebook;
        view.Twitter = section.Twitter;
        view.LeaveTo = section.LeaveTo;
        view.HelpPath = section.HelpPath;
        view.Hotlines = [.. section.Hotlines.Append(new Hotline()).Select(hotline => new OrganizationSettingsViewModel.HotlineRow
        {
            Number = hotline.Number,
            Labels = [.. cultures.Select(culture => hotline.Labels.GetValueOrDefault(culture))],
        })];
    }

    // A request may repeat a language or name an unknown one: only the site's languages count.
    private static Dictionary<string, string> PerLanguage(string[] cultures, Func<string, string?> textOf)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var culture in cultures)
        {
            if (textOf(culture)?.Trim() is { Length: > 0 } text)
            {
                texts[culture] = text;
            }
        }

        return texts;
    }

    private static OrganizationSettingsViewModel.LanguageTexts? TextsOf(OrganizationSettingsViewModel view, string culture)
        => view.Languages.Find(texts => texts?.Culture == culture);

    private static Hotline ToHotline(
        OrganizationSettingsViewModel.HotlineRow row, List<OrganizationSettingsViewModel.LanguageTexts?> languages, string[] cultures) => new()
        {
            Number = row.Number!.Trim(),
            Labels = PerLanguage(cultures, culture => row.Labels.ElementAtOrDefault(languages.FindIndex(texts => texts?.Culture == culture))),
        };

    private void CheckAddress(UpdateEditorContext context, string name, string? address)
    {
        if (!string.IsNullOrWhiteSpace(address) && !(Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{name}", S["An address begins with https://."]);
        }
    }
}
