using ForumOrchard.Attachments.Extraction;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Finds the documents in an item's media fields. Ignores contained items (of a bag).</summary>
public sealed class AttachedFiles(IContentDefinitionManager definitions)
{
    /// <summary>No file that a disk can store has a longer path.</summary>
    public const int LongestPath = 700;

    /// <summary>The documents in field order; a file in two fields occurs twice.</summary>
    public async Task<IReadOnlyList<AttachedFile>> OfAsync(ContentItem item)
    {
        var files = new List<AttachedFile>();
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
        {
            return files;
        }

        foreach (var typePart in type.Parts)
        {
            foreach (var field in typePart.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == nameof(MediaField)))
            {
                if (item.Get<ContentPart>(typePart.Name)?.Get<MediaField>(field.Name) is { Paths: { } paths } media)
                {
                    files.AddRange(paths.Select((path, place) => FileOf(path, media.MediaTexts?.ElementAtOrDefault(place))).OfType<AttachedFile>());
                }
            }
        }

        return files;
    }

    private static AttachedFile? FileOf(string? path, string? title) =>
        path is { Length: > 0 and <= LongestPath } && FileKinds.IsDocument(path)
            ? new AttachedFile(path, string.IsNullOrWhiteSpace(title) ? Path.GetFileName(path) : title)
            : null;
}
