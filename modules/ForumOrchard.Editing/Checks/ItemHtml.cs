using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Editing.Checks;

/// <summary>The rich texts of an item.</summary>
public sealed class ItemHtml(ItemFields fields, IStringLocalizer<ItemHtml> S)
{
    /// <summary>Each text that is not empty, parsed, with the name of its field and the id of its input.</summary>
    public async Task<IReadOnlyList<(IHtmlDocument Document, string Field, string InputId)>> OfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var texts = new List<(string? Html, string Field, string InputId)>();
        if (item.TryGet<HtmlBodyPart>(out var body))
        {
            texts.Add((body.Html, S["Text"], $"{nameof(HtmlBodyPart)}_{nameof(HtmlBodyPart.Html)}"));
        }

        texts.AddRange((await fields.OfAsync<HtmlField>(item)).Select(field => (field.Field.Html, field.Name, field.InputId(nameof(HtmlField.Html))))!);
        var parser = new HtmlParser();
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text.Html)).Select(text => (parser.ParseDocument(text.Html!), text.Field, text.InputId))];
    }
}
