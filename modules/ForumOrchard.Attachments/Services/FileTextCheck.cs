using ForumOrchard.Attachments.Models;
using ForumOrchard.Editing.Checks;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Attachments.Services;

/// <summary>Attached files that the search cannot read, of items whose text nobody has entered by hand.</summary>
internal sealed class FileTextCheck(FaultyFiles files, ItemFields fields, IStringLocalizer<FileTextCheck> S) : IContentCheck
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        if (!string.IsNullOrWhiteSpace(AttachedTextPart.TextOf(item)))
        {
            yield break;
        }

        var faulty = (await files.OfAsync(item)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var field in faulty.Count == 0 ? [] : await fields.OfAsync<MediaField>(item))
        {
            foreach (var file in (field.Field.Paths ?? []).Where(faulty.ContainsKey).Select(path => faulty[path]))
            {
                yield return new Finding(S["The file {0} cannot be searched. {1} {2}", Path.GetFileName(file.Path), file.Problem, file.Advice], field.Name, field.InputId(nameof(MediaField.Paths)));
            }
        }
    }
}
