using System.Globalization;
using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Implementation;

namespace ForumOrchard.Translations.Rights;

/// <summary>
/// Lets whoever makes a new item choose its language, of those in which they may write. Orchard Core takes a language from the form of a new item, but shows none to choose from: it would be the default one
/// for everybody.
/// </summary>
internal sealed class NewItemLanguage(TranslationSets sets, IAuthorizationService authorization, IHttpContextAccessor http, IStringLocalizer<NewItemLanguage> S) : IShapeDisplayEvents
{
    /// <inheritdoc/>
    public Task DisplayingAsync(ShapeDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisplayedAsync(ShapeDisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Shape is LocalizationPartViewModel { LocalizationPart.ContentItem: { Id: 0 } item } form
            && context.Shape.Metadata.Type == $"{nameof(LocalizationPart)}_Edit"
            && await CulturesAsync(item) is { Count: > 0 } cultures)
        {
            context.ChildContent = Choice($"{context.Shape.Metadata.Prefix}.{nameof(LocalizationPart.Culture)}", cultures, form.Culture);
        }
    }

    /// <inheritdoc/>
    public Task DisplayingFinalizedAsync(ShapeDisplayContext context) => Task.CompletedTask;

    private async Task<List<string>> CulturesAsync(ContentItem item)
    {
        var writable = new List<string>();
        foreach (var culture in await sets.CulturesAsync())
        {
            if (http.HttpContext is { } request && await authorization.AuthorizeAsync(request.User, CommonPermissions.EditContent, LanguageRights.NewItem(item.ContentType, item.Owner, culture)))
            {
                writable.Add(culture);
            }
        }

        return writable;
    }

    private IHtmlContent Choice(string name, IEnumerable<string> cultures, string? chosen)
    {
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var label = new TagBuilder("label");
        label.AddCssClass("form-label");
        label.MergeAttribute("for", id);
        label.InnerHtml.Append(S["Language"]);

        var select = new TagBuilder("select");
        select.AddCssClass("form-select");
        select.MergeAttribute("id", id);
        select.MergeAttribute("name", name);
        foreach (var culture in cultures)
        {
            var option = new TagBuilder("option");
            option.MergeAttribute("value", culture);
            option.MergeAttribute("lang", culture);
            if (culture == chosen)
            {
                option.MergeAttribute("selected", "selected");
            }

            option.InnerHtml.Append(CultureInfo.GetCultureInfo(culture).NativeName);
            select.InnerHtml.AppendHtml(option);
        }

        var shown = new TagBuilder("div");
        shown.AddCssClass("mb-3");
        shown.InnerHtml.AppendHtml(label).AppendHtml(select);
        return shown;
    }
}
