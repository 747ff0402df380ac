using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Modules;
using Sapling.Features.Contents.Admin;
using Sapling.Features.Media.Fields;

namespace Sapling.Features.Media.Admin;

/// <summary>Finds the files that a field can hold, for who may edit an item that has the field.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class MediaPickerController(
    MediaLibrary library,
    PartEditors editors,
    IContentDefinitionManager definitions,
    IMediaFileStore store,
    IOptions<MediaOptions> options,
    IStringLocalizer<MediaPickerController> S) : Controller
{
    /// <param name="part">Name of the part.</param>
    /// <param name="field">Name of its field.</param>
    /// <param name="query">Words of the folder or name; all are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    [HttpGet]
    [Admin("Media/Find", "Media.Find")]
    public async Task<IActionResult> Find(string? part, string? field, string? query, int from = 0)
    {
        if (part is null || !await editors.MayAsync(User, part))
        {
            return Forbid();
        }

        var definition = (await definitions.GetPartDefinitionAsync(part))?.Fields.FirstOrDefault(one => one.Name == field && one.FieldDefinition.Name == nameof(MediaField));
        if (definition is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        var found = await library.FindAsync(definition.GetSettings<MediaFieldSettings>().ExtensionsOf(options.Value), query, from);
        var items = new List<object>();
        foreach (var file in found.Files)
        {
            items.Add(new { Id = file.Path, Label = file.Name, Note = file.DirectoryPath, Image = await library.ThumbnailAsync(file.Path), Address = store.MapPathToPublicUrl(file.Path) });
        }

        var status = found.Total == 0 ? S["No file has this in its folder or name."].Value
            : found.Next is { } end ? S["{0} of {1}. The others follow after the last one.", end, found.Total].Value
            : S["Found: {0}.", found.Total].Value;
        return Json(new { Items = items, found.Next, Status = status }, JsonSerializerOptions.Web);
    }
}
