using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Features.Media.Recipes;

/// <summary>
/// <c>{ "name": "media", "Files": [ { "TargetPath": "covers/report.jpg", "Base64": "…" } ] }</c>: writes files to the
/// media folder, from the recipe itself or from a file beside it (<c>SourcePath</c>). Existing files are replaced.
/// </summary>
internal sealed class MediaStep(IMediaFileStore store, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var file in (context.Step["Files"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var target = (string?)file["TargetPath"] ?? string.Empty;
            if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(target)))
            {
                context.Errors.Add($"The file \"{target}\" has no extension that the media folder takes.");
                continue;
            }

            await using var source = Open(file, context);
            if (source is null)
            {
                context.Errors.Add($"The file \"{target}\" has neither a SourcePath that exists nor Base64.");
                continue;
            }

            await store.CreateFileFromStreamAsync(target, source, overwrite: true);
        }
    }

    private static Stream? Open(JsonObject file, RecipeExecutionContext context)
    {
        if ((string?)file["Base64"] is { } base64)
        {
            return new MemoryStream(Convert.FromBase64String(base64));
        }

        return (string?)file["SourcePath"] is { } path
            && context.RecipeDescriptor.FileProvider?.GetFileInfo(Path.Join(context.RecipeDescriptor.BasePath, path)) is { Exists: true } source
                ? source.CreateReadStream()
                : null;
    }
}
