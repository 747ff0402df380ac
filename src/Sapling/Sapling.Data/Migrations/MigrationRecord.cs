namespace Sapling.Data.Migrations;

/// <summary>The document that stores each migration's version.</summary>
internal sealed class MigrationRecord
{
    /// <summary>Versions by the full class names of the migrations.</summary>
    public Dictionary<string, int> Versions { get; set; } = new(StringComparer.Ordinal);
}
