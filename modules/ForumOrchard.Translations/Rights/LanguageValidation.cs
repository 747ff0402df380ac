using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Handlers;

namespace ForumOrchard.Translations.Rights;

/// <summary>
/// Refuses an item in a language in which whoever sends it may not work, in a form and in what else is validated: a new item has no language before it is read, and Orchard Core lets an editor change it
/// later.
/// </summary>
internal sealed class LanguageValidation(IHttpContextAccessor http, IStringLocalizer<LanguageValidation> S) : ContentHandlerBase, IContentDisplayHandler
{
    private const string Input = $"{nameof(LocalizationPart)}.{nameof(LocalizationPart.Culture)}";

    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (await FaultOfAsync(contentItem) is { } fault)
        {
            context.Updater.ModelState.AddModelError(Input, fault);
        }
    }

    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await FaultOfAsync(context.ContentItem) is { } fault)
        {
            context.ContentValidateResult.Fail(new ValidationResult(fault, [Input]));
        }
    }

    private async Task<string?> FaultOfAsync(ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && part.Culture is { Length: > 0 } culture
        && http.HttpContext is { } request && !await request.RequestServices.GetRequiredService<LanguageRights>().MayAsync(request.User, culture)
            ? S["You do not work in this language: {0}. Choose one of yours.", CultureInfo.GetCultureInfo(culture).NativeName].Value
            : null;
}
