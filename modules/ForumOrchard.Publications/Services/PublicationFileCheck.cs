using ForumOrchard.Editing.Checks;
using ForumOrchard.Publications.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Publications.Services;

/// <summary>A publication that visitors can neither open here nor elsewhere.</summary>
internal sealed class PublicationFileCheck(IStringLocalizer<PublicationFileCheck> S, IStringLocalizer<PublicationPart> fields) : IContentCheck
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        await Task.CompletedTask;
        if (item.TryGet<PublicationPart>(out var part) && part.Files.Paths is null or [] && string.IsNullOrWhiteSpace(part.Link.Url))
        {
            yield return new Finding(
                S["The publication has neither a file nor a link to where it can be read."],
                fields["Files"],
                $"{nameof(PublicationPart)}_{nameof(PublicationPart.Files)}_{nameof(MediaField.Paths)}");
        }
    }
}
