using System.Security.Claims;
using ForumOrchard.Attachments.ViewModels;
using ForumOrchard.Languages.Addresses;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Attachments.Services;

/// <summary>Describes the items of attached files for editors.</summary>
public sealed class ItemsOfFiles(WrittenTexts written, ISiteAddresses addresses, IAuthorizationService authorization)
{
    /// <summary>Whether the user may enter a text for an item's files, which is published with the item.</summary>
    public Task<bool> MayWriteAsync(ContentItem item, ClaimsPrincipal editor) => authorization.AuthorizeAsync(editor, CommonPermissions.PublishContent, item);

    public async Task<ItemOfFile> DescribeAsync(ContentItem item, ClaimsPrincipal editor) => new(
        item.ContentItemId,
        item.DisplayText ?? string.Empty,
        addresses.OfItem(item),
        item.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null,
        await written.IsForAsync(item.ContentType) && await MayWriteAsync(item, editor) ? WrittenTexts.TextOf(item).Length : null);
}
