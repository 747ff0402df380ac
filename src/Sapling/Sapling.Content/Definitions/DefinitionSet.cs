using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Sapling.Content.Definitions;

/// <summary>The site's definitions at one point in time, safe to share between threads.</summary>
internal sealed class DefinitionSet
{
    private DefinitionSet(string identifier, Dictionary<string, ContentTypeDefinition> types, Dictionary<string, ContentPartDefinition> parts)
    {
        Identifier = identifier;
        Types = types;
        Parts = parts;
    }

    internal string Identifier { get; }

    internal IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; }

    internal IReadOnlyDictionary<string, ContentPartDefinition> Parts { get; }

    internal static DefinitionSet Of(ContentDefinitionRecord record)
    {
        var partRecords = record.ContentPartDefinitionRecords.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);

        return new DefinitionSet(
            record.Identifier ?? string.Empty,
            record.ContentTypeDefinitionRecords.ToDictionary(type => type.Name, type => TypeOf(type, partRecords), StringComparer.OrdinalIgnoreCase),
            partRecords.ToDictionary(part => part.Key, part => PartOf(part.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Builds a type with its own part objects: types share none, because a field refers to the type it was reached
    /// through.
    /// </summary>
    private static ContentTypeDefinition TypeOf(ContentTypeDefinitionRecord record, Dictionary<string, ContentPartDefinitionRecord> parts) => new(
        record.Name,
        record.DisplayName ?? record.Name,
        record.ContentTypePartDefinitionRecords.Select(typePart => new ContentTypePartDefinition(
            typePart.Name,
            parts.TryGetValue(typePart.PartName, out var part) ? PartOf(part) : new ContentPartDefinition(typePart.PartName),
            Copy(typePart.Settings))),
        Copy(record.Settings));

    private static ContentPartDefinition PartOf(ContentPartDefinitionRecord record) => new(
        record.Name,
        record.ContentPartFieldDefinitionRecords.Select(field =>
            new ContentPartFieldDefinition(new ContentFieldDefinition(field.FieldName), field.Name, Copy(field.Settings))),
        Copy(record.Settings));

    private static JsonObject Copy(JsonObject? settings) => settings is null ? [] : (JsonObject)settings.DeepClone();
}
