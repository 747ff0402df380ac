using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Translations.Shared;

/// <summary>
/// Shows in the form of a translation which fields are the same in every language: disabled, with the way to the original. Those that have words of their own, such as descriptions of pictures, stay open
/// for these.
/// </summary>
internal sealed class SharedFieldNotices(SharedFields fields, IAuthorizationService authorization, LinkGenerator links, IHttpContextAccessor http, IStringLocalizer<SharedFieldNotices> S) : IShapeDisplayEvents
{
    private static readonly string[] WithWords = [nameof(MediaField), nameof(LinkField)];

    /// <inheritdoc/>
    public Task DisplayingAsync(ShapeDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisplayedAsync(ShapeDisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var shape = context.Shape;

        // The editors of all fields have a model of their own with the same properties.
        if (context.ChildContent is { } editor
            && shape.Metadata.Type.Contains("_Edit", StringComparison.Ordinal)
            && shape.GetType().GetProperty("PartFieldDefinition")?.GetValue(shape) is ContentPartFieldDefinition definition && definition.GetSettings<SharedFieldSettings>().IsShared
            && shape.GetType().GetProperty("Part")?.GetValue(shape) is ContentPart { ContentItem: { } item }
            && await fields.OriginalInFormAsync(item) is { } original)
        {
            context.ChildContent = await NoticeAsync(editor, original, WithWords.Contains(definition.FieldDefinition.Name));
        }
    }

    /// <inheritdoc/>
    public Task DisplayingFinalizedAsync(ShapeDisplayContext context) => Task.CompletedTask;

    private async Task<IHtmlContent> NoticeAsync(IHtmlContent editor, ContentItem original, bool hasWords)
    {
        var shown = new HtmlContentBuilder();
        if (hasWords)
        {
            shown.AppendHtml(editor);
        }
        else
        {
            var fieldset = new TagBuilder("fieldset");
            fieldset.AddCssClass("shared-field");
            fieldset.MergeAttribute("disabled", "disabled");
            fieldset.InnerHtml.AppendHtml(editor);
            shown.AppendHtml(fieldset);
        }

        var note = new TagBuilder("p");
        note.AddCssClass("hint mb-3");
        note.InnerHtml.Append(hasWords ? S["The same in every language, but for its words: only they are translated here."] : S["The same in every language."]).Append(" ");
        if (http.HttpContext is { } request && await authorization.AuthorizeAsync(request.User, CommonPermissions.EditContent, original)
            && links.GetPathByName(request, "EditContentItem", new { area = "OrchardCore.Contents", original.ContentItemId }) is { } address)
        {
            var link = new TagBuilder("a");
            link.MergeAttribute("href", address);
            link.InnerHtml.Append(S["Change it in the original"]);
            note.InnerHtml.AppendHtml(link);
        }
        else
        {
            note.InnerHtml.Append(S["It is changed in the original."]);
        }

        return shown.AppendHtml(note);
    }
}
