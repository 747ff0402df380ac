namespace Sapling.Data.Migrations;

/// <summary>The document that remembers how far each migration has come.</summary>
internal sealed class MigrationRecord
{
    /// <summary>Versions by the full names of the migrations' classes.</summary>
    public Dictionary<string, int> Versions { get; set; } = new(StringComparer.Ordinal);
}
