using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Json;
using Sapling.Modules.Recipes;

namespace Sapling.Features.ContentTypes;

/// <summary>
/// <c>{ "name": "ContentDefinition", "ContentTypes": […], "ContentParts": […] }</c>: creates types and parts, or
/// extends existing ones.
/// </summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var part in Records<PartRecord>(context.Step, "ContentParts"))
        {
            await definitions.AlterPartDefinitionAsync(part.Name, builder =>
            {
                builder.MergeSettings(part.Settings);
                foreach (var field in part.ContentPartFieldDefinitionRecords)
                {
                    builder.WithField(field.Name, named => named.OfType(field.FieldName).MergeSettings(field.Settings));
                }
            });
        }

        foreach (var type in Records<TypeRecord>(context.Step, "ContentTypes"))
        {
            await definitions.AlterTypeDefinitionAsync(type.Name, builder =>
            {
                if (type.DisplayName is { } displayName)
                {
                    builder.DisplayedAs(displayName);
                }

                builder.MergeSettings(type.Settings);
                foreach (var part in type.ContentTypePartDefinitionRecords)
                {
                    builder.WithPart(part.Name ?? part.PartName, part.PartName, named => named.MergeSettings(part.Settings));
                }
            });
        }
    }

    private static TRecord[] Records<TRecord>(JsonObject step, string name) =>
        step.Property(name) is { } records ? records.Deserialize<TRecord[]>(StoredJson.Options)! : [];

    private sealed class TypeRecord
    {
        public required string Name { get; init; }

        public string? DisplayName { get; init; }

        public JsonObject Settings { get; init; } = [];

        public TypePartRecord[] ContentTypePartDefinitionRecords { get; init; } = [];
    }

    private sealed class TypePartRecord
    {
        public required string PartName { get; init; }

        /// <summary>Null if the type uses the part under its own name.</summary>
        public string? Name { get; init; }

        public JsonObject Settings { get; init; } = [];
    }

    private sealed class PartRecord
    {
        public required string Name { get; init; }

        public JsonObject Settings { get; init; } = [];

        public FieldRecord[] ContentPartFieldDefinitionRecords { get; init; } = [];
    }

    private sealed class FieldRecord
    {
        public required string FieldName { get; init; }

        public required string Name { get; init; }

        public JsonObject Settings { get; init; } = [];
    }
}
