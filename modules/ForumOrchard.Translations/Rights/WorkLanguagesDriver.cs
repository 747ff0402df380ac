using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using ForumOrchard.Translations.States;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.Translations.Rights;

/// <summary>The languages in the form of a user, for who may edit any user. Nobody edits their own: Orchard Core shows the form to everybody for themselves.</summary>
internal sealed class WorkLanguagesDriver(TranslationSets sets, IAuthorizationService authorization, IHttpContextAccessor http, IStringLocalizer<WorkLanguagesDriver> S) : DisplayDriver<User>
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(User model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        var chosen = Of(model);
        return await MayAsync(model) ? await ShowAsync(model, chosen.Count > 0, chosen) : null;
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(User model, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (!await MayAsync(model))
        {
            return null;
        }

        var form = new WorkLanguagesViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var all = await AllAsync(model);
        string[] chosen = form.IsLimited == true ? [.. all.Where(form.Languages.Contains)] : [];
        if (form.IsLimited == true && chosen.Length == 0)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.Languages)}", S["Tick at least one language in which the user may work."]);
        }
        else if (form.IsLimited is not null && !chosen.SequenceEqual(Of(model)))
        {
            model.Put(new WorkLanguages { Cultures = chosen });
        }

        return await ShowAsync(model, form.IsLimited ?? Of(model).Count > 0, form.IsLimited is null ? Of(model) : chosen);
    }

    private async Task<IDisplayResult> ShowAsync(User user, bool isLimited, IReadOnlyList<string> chosen)
    {
        var all = await AllAsync(user);
        return Initialize<WorkLanguagesViewModel>("WorkLanguages_Edit", view => (view.IsLimited, view.Languages, view.All) = (isLimited, [.. chosen], all)).Location("Content:6");
    }

    private static IReadOnlyList<string> Of(User user) => user.TryGet<WorkLanguages>(out var languages) ? languages.Cultures : [];

    private async Task<IReadOnlyList<string>> AllAsync(User user) => [.. (await sets.CulturesAsync()).Union(Of(user), StringComparer.Ordinal)];

    // Without the user as resource: whoever may edit only themselves may not edit users.
    private async Task<bool> MayAsync(User user) =>
        http.HttpContext is { } request
        && request.User.FindFirstValue(ClaimTypes.NameIdentifier) != user.UserId
        && await authorization.AuthorizeAsync(request.User, CommonPermissions.EditUsers);
}
