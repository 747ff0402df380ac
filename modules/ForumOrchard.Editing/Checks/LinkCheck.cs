using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Checks;

/// <summary>Links in texts and link fields that lead nowhere on this site.</summary>
internal sealed class LinkCheck(ItemHtml texts, ItemFields fields, SiteLinks site, IStringLocalizer<LinkCheck> S) : IContentCheck
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        foreach (var (document, field, inputId) in await texts.OfAsync(item))
        {
            foreach (var link in document.QuerySelectorAll("a[href]"))
            {
                if (await site.IsDeadAsync(link.GetAttribute("href")!, item))
                {
                    yield return new Finding(S["The link “{0}” leads nowhere on this site: {1}", link.TextContent.Trim(), link.GetAttribute("href")!], field, inputId);
                }
            }
        }

        foreach (var field in await fields.OfAsync<LinkField>(item))
        {
            if (field.Field.Url is { Length: > 0 } address && await site.IsDeadAsync(address, item))
            {
                yield return new Finding(S["The address leads nowhere on this site: {0}", address], field.Name, field.InputId(nameof(LinkField.Url)));
            }
        }
    }
}
