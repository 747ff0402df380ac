using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>All definitions of the site as stored: one document.</summary>
public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}

/// <summary>A content type as stored.</summary>
public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = string.Empty;

    public string? DisplayName { get; set; }

    public JsonObject? Settings { get; set; }

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}

/// <summary>A part of a content type as stored.</summary>
public class ContentTypePartDefinitionRecord
{
    public string PartName { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public JsonObject? Settings { get; set; }
}

/// <summary>A part as stored.</summary>
public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = string.Empty;

    public JsonObject? Settings { get; set; }

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}

/// <summary>A field of a part as stored.</summary>
public class ContentPartFieldDefinitionRecord
{
    public string FieldName { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public JsonObject? Settings { get; set; }
}
