using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace ForumOrchard.Editing.Checks;

/// <summary>Pictures of media fields without words for those who do not see them.</summary>
internal sealed class PictureCheck(ItemFields fields, IStringLocalizer<PictureCheck> S) : IContentCheck
{
    private static readonly string[] Pictures = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        foreach (var field in (await fields.OfAsync<MediaField>(item)).Where(field => field.Definition.GetSettings<MediaFieldSettings>().AllowMediaText))
        {
            foreach (var (place, path) in (field.Field.Paths ?? []).Index())
            {
                if (IsPicture(path) && string.IsNullOrWhiteSpace(field.Field.MediaTexts?.ElementAtOrDefault(place)))
                {
                    yield return new Finding(S["The picture {0} has no words for those who do not see it.", Path.GetFileName(path)], field.Name, field.InputId(nameof(MediaField.Paths)));
                }
            }
        }
    }

    private static bool IsPicture(string? path) => path is not null && Pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
