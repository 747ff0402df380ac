using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace Sapling.Features.Recipes;

/// <summary>Reads recipe files: JSON in which comments and trailing commas are allowed.</summary>
internal static class RecipeFile
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="InvalidDataException">The file is not a JSON object; the message names file, line and column.</exception>
    public static async Task<JsonObject> ReadAsync(IFileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.CreateReadStream();
        try
        {
            return await JsonNode.ParseAsync(stream, nodeOptions: null, Lenient, cancellationToken) as JsonObject
                ?? throw new InvalidDataException($"The recipe file \"{file.Name}\" does not hold a JSON object.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"The recipe file \"{file.Name}\" is not JSON (line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}).",
                exception);
        }
    }

    /// <summary>Reads the header of a recipe without its steps.</summary>
    public static async Task<RecipeDescriptor> DescribeAsync(
        IFileInfo file,
        string basePath,
        IFileProvider files,
        CancellationToken cancellationToken)
    {
        var recipe = await ReadAsync(file, cancellationToken);
        var head = new JsonObject(AnyCase);
        foreach (var (name, value) in recipe)
        {
            if (value is JsonValue or JsonArray && !name.Equals("steps", StringComparison.OrdinalIgnoreCase))
            {
                head[name] = value.DeepClone();
            }
        }

        return new RecipeDescriptor
        {
            Name = Text("name") ?? throw new InvalidDataException($"The recipe file \"{file.Name}\" does not say its name."),
            DisplayName = Text("displayName") ?? "",
            Description = Text("description") ?? "",
            Author = Text("author") ?? "",
            WebSite = Text("website") ?? "",
            Version = Text("version") ?? "",
            IsSetupRecipe = head["issetuprecipe"] is JsonValue flag && flag.TryGetValue<bool>(out var isSetup) && isSetup,
            Categories = Texts("categories"),
            Tags = Texts("tags"),
            BasePath = basePath,
            RecipeFileInfo = file,
            FileProvider = files,
        };

        string? Text(string name) => head[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        string[] Texts(string name) => head[name] is JsonArray array ? [.. array.Select(item => item?.ToString() ?? "")] : [];
    }
}
